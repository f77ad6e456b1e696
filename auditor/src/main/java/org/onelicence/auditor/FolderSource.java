package org.onelicence.auditor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** An export on disk. */
record FolderSource(Path folder) implements Source {

    @Override
    public byte[] read(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException e) {
            throw new Unreadable("Not in the export: " + path, e);
        }
    }
}
