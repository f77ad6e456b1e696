package org.onelicence.log.web;

import java.util.List;

/** Where an auditor's entries come from. */
@FunctionalInterface
public interface EntryBundles {

    /** The canonical bytes of {@code count} entries, the first at this position (from 1). */
    List<byte[]> read(long position, int count);
}
