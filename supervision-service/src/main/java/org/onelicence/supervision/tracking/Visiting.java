package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.log.CaughtUp;
import org.onelicence.supervision.authority.Mandates;
import org.onelicence.supervision.tracking.TrackingCommand.RecordVisit;
import org.springframework.stereotype.Component;

/** How a visit is recorded, by page or by API. */
@Component
class Visiting {

    static final int NOTE_LENGTH_MAX = 1000;

    private final CommandGateway commands;
    private final Trackings trackings;
    private final Mandates mandates;
    private final CaughtUp views;

    Visiting(CommandGateway commands, Trackings trackings, Mandates mandates, CaughtUp views) {
        this.commands = commands;
        this.trackings = trackings;
        this.mandates = mandates;
        this.views = views;
    }

    TrackingDetail existing(TrackingId id) {
        return trackings.find(id).orElseThrow(() -> TrackingProblem.UNKNOWN.because("编号 " + id, "Number " + id));
    }

    void record(TrackingId id, LocalDate visitedOn, String finding, String note) {
        existing(id);
        var found = Finding.of(finding)
                .orElseThrow(() -> TrackingProblem.FINDING_UNFIT.because("未知的结论", "No such finding"));
        commands.sendAndWait(new RecordVisit(id, visitedOn, found, note, mandates.today()));
        views.await();
    }
}
