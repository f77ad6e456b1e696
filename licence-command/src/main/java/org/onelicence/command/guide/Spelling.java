package org.onelicence.command.guide;

/** How like two spellings are. */
final class Spelling {
    private Spelling() {}

    /** From the closest to the most distant; what stands before {@link #SOUNDS} needs no forgiveness. */
    enum Likeness {
        SAME,
        STARTS,
        CONTAINS,
        /** A longer sentence names it. */
        NAMED,
        SOUNDS,
        ONE_SLIP,
        ONE_SLIP_IN_PART,
        TWO_SLIPS,
        TWO_SLIPS_IN_PART,
        NONE;

        boolean isPlain() {
            return compareTo(SOUNDS) < 0;
        }
    }

    static Likeness plainly(String typed, String name) {
        if (name.equals(typed)) {
            return Likeness.SAME;
        }
        if (name.startsWith(typed)) {
            return Likeness.STARTS;
        }
        return name.contains(typed) ? Likeness.CONTAINS : Likeness.NONE;
    }

    static Likeness slipped(int inWhole, int inPart, int most) {
        if (inWhole <= 1 && inWhole <= most) {
            return Likeness.ONE_SLIP;
        }
        if (inPart <= 1 && inPart <= most) {
            return Likeness.ONE_SLIP_IN_PART;
        }
        if (inWhole <= most) {
            return Likeness.TWO_SLIPS;
        }
        return inPart <= most ? Likeness.TWO_SLIPS_IN_PART : Likeness.NONE;
    }
}
