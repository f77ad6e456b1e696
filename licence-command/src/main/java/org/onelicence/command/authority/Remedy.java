package org.onelicence.command.authority;

import org.jspecify.annotations.Nullable;

/**
 * What a party may do against a decision and against whom: the approval bureau tells it the respondent
 * (浦东新区“一业一证”改革规定 art.14), with the days for review (行政复议法 art.20) and the months for a suit
 * (行政诉讼法 art.46).
 */
public record Remedy(Organ respondent, int reviewWithinDays, int suitWithinMonths) {

    private static final int REVIEW_DAYS = 60;
    private static final int SUIT_MONTHS = 6;

    /** An organ that acts in another's name is not the respondent, the one whose name it uses is (行政许可法 art.24). */
    public static Remedy against(Organ organ, @Nullable Organ inNameOf) {
        return new Remedy(inNameOf == null ? organ : inNameOf, REVIEW_DAYS, SUIT_MONTHS);
    }
}
