package org.onelicence.query.intake;

import java.util.Objects;
import java.util.Set;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.query.disclosure.DisclosureProjection;
import org.onelicence.query.history.HistoryProjection;
import org.onelicence.query.register.ReadingMark;
import org.springframework.stereotype.Component;

/** Annual reports, disclosed and written into the history of their licence. */
@Component
class AnnualReportMessages implements MessageHandler {

    private static final String FILED = "annual-report.filed.v1";
    private static final String CORRECTED = "annual-report.corrected.v1";

    private final DisclosureProjection disclosure;
    private final HistoryProjection history;
    private final ReadingMark mark;

    AnnualReportMessages(DisclosureProjection disclosure, HistoryProjection history, ReadingMark mark) {
        this.disclosure = disclosure;
        this.history = history;
        this.mark = mark;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.ANNUAL_REPORTS);
    }

    @Override
    public boolean knows(String type) {
        return type.equals(FILED) || type.equals(CORRECTED);
    }

    @Override
    public void on(IncomingMessage told) {
        Sequence.require(told);
        var news = told.type().equals(FILED) ? disclosure.filed(told) : disclosure.corrected(told);
        if (news) {
            var licenceNumber = Objects.requireNonNull(disclosure.licenceOf(told.key()), "licenceNumber");
            history.record(told, licenceNumber, EffectiveDate.of(told));
        }
        mark.move(told);
    }
}
