package org.onelicence.test;

import java.security.SecureRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Seeds for laws tried on random input: fresh ones each run, or the one given with {@code -Dseed=…}. */
public final class Seeds {

    private static final int FRESH = 200;

    private Seeds() {}

    public static Stream<Long> seeds() {
        var given = Long.getLong("seed");
        return given != null
                ? Stream.of(given)
                : LongStream.generate(new SecureRandom()::nextLong).limit(FRESH).boxed();
    }
}
