package org.onelicence.benchmarks;

/** How a load is called in tables. */
final class Load {

    private Load() {}

    static String bulk(int payloadBytes) {
        return payloadBytes + " B, ceiling";
    }

    static String callers(int payloadBytes, int callers) {
        return payloadBytes + " B, " + callers + (callers == 1 ? " caller" : " callers");
    }

    static int payloadBytes(String load) {
        return Integer.parseInt(load.substring(0, load.indexOf(' ')));
    }
}
