package org.onelicence.query.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates as people write them; pages call it {@code @dates}. */
@Component("dates")
public class Dates {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(SHANGHAI);

    public static Text of(LocalDate date) {
        return Text.of(CHINESE.format(date), ENGLISH.format(date));
    }

    /** A validity without an end is 长期. */
    public static Text end(@Nullable LocalDate date) {
        return date == null ? Text.of("长期", "no end date") : of(date);
    }

    /** From one day to another, the last one included. */
    public static Text span(LocalDate from, @Nullable LocalDate to) {
        var last = end(to);
        return Text.of(of(from).zh() + " 至 " + last.zh(), of(from).en() + " to " + last.en());
    }

    /** The instant on Shanghai's clocks, written so that it sorts. */
    public static String shanghai(Instant instant) {
        return TO_THE_SECOND.format(instant);
    }
}
