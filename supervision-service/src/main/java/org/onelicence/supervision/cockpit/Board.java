package org.onelicence.supervision.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onelicence.supervision.assessment.Assessments;
import org.onelicence.supervision.assessment.ClassRow;
import org.onelicence.supervision.cockpit.Column.Entry;
import org.onelicence.supervision.draw.DrawPlans;
import org.onelicence.supervision.draw.PlanRow;
import org.onelicence.supervision.feedback.FeedbackRow;
import org.onelicence.supervision.feedback.Feedbacks;
import org.onelicence.supervision.notification.NotificationRow;
import org.onelicence.supervision.notification.Notifications;
import org.onelicence.supervision.publicity.Publicities;
import org.onelicence.supervision.publicity.PublicityRow;
import org.onelicence.supervision.tracking.TrackingRow;
import org.onelicence.supervision.tracking.Trackings;
import org.springframework.stereotype.Component;

/** Puts the six columns together. */
@Component
class Board {

    private static final int NEWEST = 6;

    private final Numbers numbers;
    private final Notifications notifications;
    private final Feedbacks feedbacks;
    private final Trackings trackings;
    private final DrawPlans plans;
    private final Assessments assessments;
    private final Publicities publicities;
    private final Clock clock;

    Board(
            Numbers numbers,
            Notifications notifications,
            Feedbacks feedbacks,
            Trackings trackings,
            DrawPlans plans,
            Assessments assessments,
            Publicities publicities,
            Clock clock) {
        this.numbers = numbers;
        this.notifications = notifications;
        this.feedbacks = feedbacks;
        this.trackings = trackings;
        this.plans = plans;
        this.assessments = assessments;
        this.publicities = publicities;
        this.clock = clock;
    }

    List<Column> columns() {
        return List.of(
                column("notifications", numbers.notifications(), told()),
                column("feedbacks", numbers.feedbacks(), fedBack()),
                column("trackings", numbers.trackings(), tracked()),
                column("draws", "/draw-plans", numbers.draws(), drawn()),
                column("assessments", numbers.assessments(), assessed()),
                column("publicity", numbers.publicity(), publicised()));
    }

    private static Column column(String key, Numbers.Count count, Stream<Entry> entries) {
        return column(key, "/" + key, count, entries);
    }

    private static Column column(String key, String href, Numbers.Count count, Stream<Entry> entries) {
        return new Column(
                key,
                href,
                count.count(),
                count.onTime(),
                count.overdue(),
                count.open(),
                count.oldestOpen(),
                entries.toList());
    }

    private Stream<Entry> told() {
        return notifications.list("all", "", 0, NEWEST).items().stream().map(Board::entry);
    }

    private Stream<Entry> fedBack() {
        return feedbacks.list("all", "", 0, NEWEST).items().stream().map(this::entry);
    }

    private Stream<Entry> tracked() {
        return trackings.list("all", "all", "", 0, NEWEST).items().stream().map(Board::entry);
    }

    private Stream<Entry> drawn() {
        return plans.list(0, NEWEST).items().stream().map(Board::entry);
    }

    private Stream<Entry> assessed() {
        return assessments.latest(NEWEST).stream().map(Board::entry);
    }

    private Stream<Entry> publicised() {
        return publicities.latest(NEWEST).items().stream().map(Board::entry);
    }

    private static Entry entry(NotificationRow row) {
        return new Entry(
                row.notificationId().toString(),
                row.uscc(),
                row.entityName(),
                row.claimed() + "/" + row.told(),
                row.state(),
                row.overdue(),
                row.toldOn(),
                "/notifications/" + row.notificationId());
    }

    private Entry entry(FeedbackRow row) {
        return new Entry(
                row.feedbackId().toString(),
                row.uscc(),
                row.holderName(),
                row.nameZh() + " · " + row.organName(),
                row.outcome() + "-to-" + row.addressee(),
                row.late(),
                LocalDate.ofInstant(row.sentAt(), clock.getZone()),
                "/feedbacks?q=" + row.uscc());
    }

    private static Entry entry(TrackingRow row) {
        var what = row.matterNameZh();
        return new Entry(
                row.trackingId().toString(),
                row.uscc(),
                row.holderName(),
                what == null ? row.industryNameZh() : what,
                row.outcome() == null ? row.kind() : row.outcome(),
                row.overdue(),
                row.openedOn(),
                "/trackings/" + row.trackingId());
    }

    private static Entry entry(PlanRow row) {
        return new Entry(
                row.planId().toString(),
                null,
                row.name(),
                row.checked() + "/" + row.drawn(),
                row.state(),
                row.overdue(),
                row.publishedOn(),
                "/draw-plans/" + row.planId());
    }

    private static Entry entry(ClassRow row) {
        return new Entry(
                row.uscc(),
                row.uscc(),
                row.holderName(),
                row.points() + "",
                "class-" + row.holderClass(),
                false,
                row.classifiedOn(),
                "/assessments/" + row.uscc());
    }

    private static Entry entry(PublicityRow row) {
        return new Entry(
                row.publicityId().toString(),
                row.counterpartCode(),
                row.counterpartName(),
                row.title(),
                row.shown() ? row.kind() : row.publicisedOn() == null ? "waiting" : "taken-down",
                row.overdue(),
                row.decidedOn(),
                "/publicity/" + row.publicityId());
    }
}
