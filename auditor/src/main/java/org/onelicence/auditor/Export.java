package org.onelicence.auditor;

import java.nio.file.Path;

/** Takes a copy of a running log, as it is: whether it is sound is asked of the copy afterwards, without the log. */
record Export(Source source, Path folder) {

    Report take() {
        var note = source.read(LogCopy.CHECKPOINT);
        var copy = new LogCopy(source, Checkpoint.parse(note).size());
        var files = 0;
        for (var level : copy.levels()) {
            for (var tile : level) {
                keep(tile.path());
                files++;
            }
        }
        for (var bundle : copy.bundles()) {
            keep(bundle.path());
            files++;
        }
        Documents.write(folder.resolve(LogCopy.CHECKPOINT), note); // last: a folder with it is complete
        return Report.of("exported").with("size", copy.size()).with("files", files + 1);
    }

    private void keep(String path) {
        Documents.write(folder.resolve(path), source.read(path));
    }
}
