package org.onelicence.query.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;

/** The day from which an event counts in law, under whatever name its message tells it. */
record EffectiveDate(
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate correctedOn,
        @Nullable Added component) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    record Added(@Nullable LocalDate validFrom) {}

    /** Falls back on the day on which the event was recorded. */
    static LocalDate of(IncomingMessage told) {
        return told.as(EffectiveDate.class).found(LocalDate.ofInstant(told.time(), SHANGHAI));
    }

    private LocalDate found(LocalDate otherwise) {
        return Stream.of(effectiveOn, issuedOn, filedOn, correctedOn, component == null ? null : component.validFrom())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
