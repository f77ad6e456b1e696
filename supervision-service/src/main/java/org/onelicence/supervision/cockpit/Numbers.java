package org.onelicence.supervision.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of the board, counted where they are asked for: they never disagree with the lists. */
@Repository
class Numbers {

    private final JdbcClient db;
    private final Clock clock;

    Numbers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Count(
            long count,
            long onTime,
            long overdue,
            long open,
            @Nullable LocalDate oldestOpen) {}

    /** A department's or the pool's answer is one; late is an answer after its day, or none when that has passed. */
    Count notifications() {
        return count("""
                select count(*) as count,
                       count(*) filter (where state <> 'awaited' and answered_on <= due_on) as on_time,
                       count(*) filter (where coalesce(answered_on, :today::date) > due_on) as overdue,
                       count(*) filter (where state = 'awaited') as open,
                       min(told_on) filter (where state = 'awaited') as oldest_open
                  from notification_answer where :month::date is not null
                """);
    }

    /** Open is a decision we were told of that nobody has fed back. */
    Count feedbacks() {
        return count("""
                select count(*) as count,
                       count(*) filter (where not late) as on_time,
                       count(*) filter (where late) as overdue,
                       (select count(*) from application_matter matter
                         where outcome <> 'open'
                           and not exists (select from feedback told
                                            where told.application_id = matter.application_id
                                              and told.matter_ref = matter.matter_ref)) as open,
                       null::date as oldest_open
                  from feedback where :month::date is not null and :today::date is not null
                """);
    }

    Count trackings() {
        return count("""
                select count(*) as count,
                       count(*) filter (where closed_on <= due_on) as on_time,
                       count(*) filter (where coalesce(closed_on, :today::date) > due_on) as overdue,
                       count(*) filter (where closed_on is null) as open,
                       min(opened_on) filter (where closed_on is null) as oldest_open
                  from tracking where :month::date is not null
                """);
    }

    /** One check of one drawn object is one. */
    Count draws() {
        return count("""
                select count(*) as count,
                       count(*) filter (where checked_on <= check_until) as on_time,
                       count(*) filter (where coalesce(checked_on, :today::date) > check_until) as overdue,
                       count(*) filter (where result is null) as open,
                       min(published_on) filter (where result is null) as oldest_open
                  from drawn_object join draw_plan using (plan_id)
                 where place > 0 and :month::date is not null
                """);
    }

    /** A class is on time when it was judged within the last month. */
    Count assessments() {
        return count("""
                select count(*) as count,
                       count(*) filter (where classified_on >= :month) as on_time,
                       count(*) filter (where classified_on < :month) as overdue,
                       count(*) filter (where classified_on < :month) as open,
                       min(classified_on) filter (where classified_on < :month) as oldest_open
                  from holder_class where :today::date is not null
                """);
    }

    Count publicity() {
        return count("""
                select count(*) as count,
                       count(*) filter (where publicised_on <= due_on) as on_time,
                       count(*) filter (where coalesce(publicised_on, :today::date) > due_on) as overdue,
                       count(*) filter (where publicised_on is null) as open,
                       min(decided_on) filter (where publicised_on is null) as oldest_open
                  from publicity where :month::date is not null
                """);
    }

    private Count count(String sql) {
        var today = LocalDate.now(clock);
        return db.sql(sql)
                .param("today", today)
                .param("month", today.minusMonths(1))
                .query(Count.class)
                .single();
    }

    Map<String, Long> notificationsByState() {
        return by("select state as key, count(*) as count from notification_answer group by state");
    }

    Map<String, Long> holdersByClass() {
        return by("select holder_class as key, count(*) as count from holder_class group by holder_class");
    }

    Map<String, Long> openTrackingsByKind() {
        return by("select kind as key, count(*) as count from tracking where closed_on is null group by kind");
    }

    long drawsMade() {
        return db.sql("select count(*) from draw_plan where drawn_at is not null")
                .query(Long.class)
                .single();
    }

    double feedbackMinutesMean() {
        return db.sql("select coalesce(avg(minutes), 0) from feedback")
                .query(Double.class)
                .single();
    }

    private Map<String, Long> by(String sql) {
        var counts = new TreeMap<String, Long>();
        db.sql(sql)
                .query((row, index) -> Map.entry(row.getString("key"), row.getLong("count")))
                .list()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }
}
