package org.onelicence.query.intake;

import java.util.Set;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.query.industry.IndustryProjection;
import org.onelicence.query.register.ReadingMark;
import org.springframework.stereotype.Component;

/** Guides: of all that their topic tells, the names of the industries are what this service needs. */
@Component
class GuideMessages implements MessageHandler {

    private static final String PUBLISHED = "guide.published.v1";

    /** Known, and none of this service's business. */
    private static final Set<String> PASSED_OVER = Set.of(
            "department.registered.v1", "officer.appointed.v1", "officer.dismissed.v1", "delegation.activated.v1");

    private final IndustryProjection industries;
    private final ReadingMark mark;

    GuideMessages(IndustryProjection industries, ReadingMark mark) {
        this.industries = industries;
        this.mark = mark;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.GUIDES);
    }

    @Override
    public boolean knows(String type) {
        return type.equals(PUBLISHED) || PASSED_OVER.contains(type);
    }

    @Override
    public void on(IncomingMessage told) {
        if (told.type().equals(PUBLISHED)) {
            Sequence.require(told);
            industries.on(told);
        }
        mark.move(told);
    }
}
