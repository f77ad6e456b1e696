package org.onelicence.command.rebuild;

import java.util.List;
import java.util.function.LongConsumer;

/** A read model that the licence log alone can give back. */
public interface Rebuildable {

    /** Its tables; one that another refers to comes first. */
    List<RebuiltTable> tables();

    /**
     * Writes every row, as of this position of the log, into the empty tables beside those in use.
     *
     * @param written hears of every number of rows that was added, on any thread
     */
    void rebuild(long upTo, LongConsumer written);
}
