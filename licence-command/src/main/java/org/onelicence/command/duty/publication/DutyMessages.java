package org.onelicence.command.duty.publication;

import java.util.Optional;
import org.onelicence.command.duty.DutyEvent;
import org.onelicence.command.duty.DutyEvent.NoticeGiven;
import org.onelicence.command.duty.DutyEvent.RegistrationNoted;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;
import org.onelicence.command.publication.Announcement;
import org.onelicence.command.publication.MessageMapping;
import org.springframework.stereotype.Component;

/** The registrar reads the notices, departments' own systems the tasks; why a task was done stays here. */
@Component
class DutyMessages implements MessageMapping {

    private static final String TOPIC = "onelicence.duties.v1";

    @Override
    public Optional<Announcement> of(Object event) {
        return event instanceof DutyEvent duty ? Optional.of(announcement(duty)) : Optional.empty();
    }

    private static Announcement announcement(DutyEvent event) {
        var key = event.dutiesId().toString();
        if (event instanceof RegistrationNoted noted) {
            return new Announcement(TOPIC, key, "duty.registration-noted.v1", DutyMessage.Noted.of(noted));
        }
        if (event instanceof TaskOpened opened) {
            return new Announcement(TOPIC, key, "duty.task-opened.v1", DutyMessage.Opened.of(opened));
        }
        if (event instanceof TaskDone done) {
            return new Announcement(TOPIC, key, "duty.task-done.v1", DutyMessage.Done.of(done));
        }
        if (event instanceof NoticeGiven given) {
            return new Announcement(TOPIC, key, "duty.notice-given.v1", DutyMessage.Notice.of(given));
        }
        throw new IllegalStateException("No message for " + event.getClass());
    }
}
