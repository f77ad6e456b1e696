package org.onelicence.benchmarks.peer;

import java.util.List;
import java.util.stream.LongStream;
import org.onelicence.benchmarks.corpus.Corpus;
import org.onelicence.log.store.Entry;

/** A row made ready beforehand, so that a ceiling measures PostgreSQL and not us. */
public record PreparedRow(long position, Entry entry, byte[] leafHash) {

    /** The first events of caller 0, at positions from 1; the numbers are those of {@link Corpus}. */
    public static List<PreparedRow> of(Corpus corpus, long from, long to) {
        return LongStream.range(from, to).mapToObj(number -> of(corpus, number)).toList();
    }

    private static PreparedRow of(Corpus corpus, long number) {
        var entry = corpus.event(number).entry();
        return new PreparedRow(number + 1, entry, entry.leafHash());
    }
}
