package org.onelicence.command.material;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An OFD file (GB/T 33190) is a ZIP whose OFD.xml names the document. Nothing of it is unpacked to disk. */
final class OfdPackage {

    private static final String ENTRY = "OFD.xml";
    private static final String NAMESPACE = "http://www.ofdspec.org";
    private static final int ENTRIES_MAX = 10_000;
    private static final int READ_MAX = 64 * 1024;

    private OfdPackage() {}

    static boolean isWhole(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var root = zip.getEntry(ENTRY);
            if (root == null || zip.size() > ENTRIES_MAX || zip.stream().anyMatch(entry -> leads(entry.getName()))) {
                return false;
            }
            try (var xml = zip.getInputStream(root)) { // at most so much, whatever it would unpack to
                return new String(xml.readNBytes(READ_MAX), StandardCharsets.UTF_8).contains(NAMESPACE);
            }
        } catch (ZipException broken) {
            return false;
        }
    }

    /** Out of the folder it would be unpacked to, somewhere else. */
    private static boolean leads(String name) {
        return name.startsWith("/") || name.contains("\\") || name.contains("..") || name.indexOf(':') >= 0;
    }
}
