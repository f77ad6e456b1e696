package org.onelicence.command.guide;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/**
 * One matter of an industry: who decides it, in whose name where it is entrusted, and within which limit. Conditional
 * matters carry the condition that makes them necessary, in Chinese and in English.
 */
public record GuideMatter(
        String ref,
        String nameZh,
        String nameEn,
        String matterType,
        Organ department,
        @Nullable Organ inNameOf,
        boolean core,
        String condition,
        String conditionEn,
        int legalWorkingDays,
        String legalBasis,
        String commitment,
        String source,
        String evidence) {}
