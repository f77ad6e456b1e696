package org.onelicence.benchmarks.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * As many events as anybody asks for, the same ones each time. Each caller has numbers of his own, and so aggregates of
 * his own. Ids are scattered like those of licences, which are derived and not counted.
 */
public final class Corpus {

    public static final long SEED = 20_261_123;
    public static final int EVENTS_PER_AGGREGATE = 8;

    private static final int PAYLOADS = 1_024;
    private static final int CALLER_SHIFT = 32;
    private static final long NUMBER_MASK = (1L << 62) - 1; // what an RFC 9562 variant leaves of a UUID's lower half
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz      0123456789";

    private final int payloadBytes;
    private final List<ComponentSuspended> payloads = new ArrayList<>(PAYLOADS);
    private final List<byte[]> jsons = new ArrayList<>(PAYLOADS);

    public Corpus(int payloadBytes) {
        this.payloadBytes = payloadBytes;
        var random = new Random(SEED);
        for (int i = 0; i < PAYLOADS; i++) {
            add(random);
        }
    }

    public int payloadBytes() {
        return payloadBytes;
    }

    public SyntheticEvent event(long number) {
        int payload = (int) Math.floorMod(number, (long) PAYLOADS);
        return new SyntheticEvent(
                number,
                aggregate(number / EVENTS_PER_AGGREGATE),
                number % EVENTS_PER_AGGREGATE,
                eventId(number),
                payloads.get(payload),
                jsons.get(payload));
    }

    /** The number of a caller's event; both count from 0. */
    public static long number(int caller, long ofCaller) {
        return ((long) caller << CALLER_SHIFT) + ofCaller;
    }

    public static int callerOf(long number) {
        return (int) (number >> CALLER_SHIFT);
    }

    public static long ofCaller(long number) {
        return number & ((1L << CALLER_SHIFT) - 1);
    }

    public static long numberOf(UUID eventId) {
        return eventId.getLeastSignificantBits() & NUMBER_MASK;
    }

    private static UUID eventId(long number) {
        return uuid(mix(number), number);
    }

    private static String aggregate(long number) {
        return uuid(mix(~number), mix(number + SEED)).toString();
    }

    private static UUID uuid(long upper, long lower) {
        return new UUID((upper & ~0xF000L) | 0x4000L, (lower & NUMBER_MASK) | Long.MIN_VALUE);
    }

    /** SplitMix64, so that neighbours lie far from each other. */
    private static long mix(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L + SEED;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    private void add(Random random) {
        var licence = uuid(random.nextLong(), random.nextLong()).toString();
        var matter = "matter-" + random.nextInt(100, 1000);
        int rest = payloadBytes - json(new ComponentSuspended("2026-11-23", "", licence, matter)).length;
        var grounds = new StringBuilder(rest);
        for (int i = 0; i < rest; i++) {
            grounds.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        var payload = new ComponentSuspended("2026-11-23", grounds.toString(), licence, matter);
        payloads.add(payload);
        jsons.add(json(payload));
    }

    private static byte[] json(ComponentSuspended payload) {
        return ("{\"effectiveFrom\":\"" + payload.effectiveFrom() + "\",\"grounds\":\"" + payload.grounds()
                        + "\",\"licenceId\":\"" + payload.licenceId() + "\",\"matterCode\":\"" + payload.matterCode()
                        + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
