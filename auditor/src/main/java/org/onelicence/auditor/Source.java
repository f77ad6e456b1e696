package org.onelicence.auditor;

import java.nio.file.Path;

/** Where a log is read: a folder or an address. Both have the same paths (C2SP tlog-tiles). */
interface Source {

    /** The bytes below this path; {@link Unreadable} where there are none. */
    byte[] read(String path);

    static Source of(String place) {
        return place.startsWith("http://") || place.startsWith("https://")
                ? new HttpSource(place, System.getenv("ONELICENCE_TOKEN"))
                : new FolderSource(Path.of(place));
    }
}
