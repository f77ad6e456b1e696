package org.onelicence.command.guide;

import org.jspecify.annotations.Nullable;

/** One step from the form to the licence; {@code by} is applicant, bureau or department. */
public record GuideStep(
        String key,
        String nameZh,
        String nameEn,
        String by,
        @Nullable Integer withinWorkingDays,
        String legalBasis,
        String source) {}
