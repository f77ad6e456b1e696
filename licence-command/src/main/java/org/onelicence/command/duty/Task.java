package org.onelicence.command.duty;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.duty.DutyEvent.TaskDone;
import org.onelicence.command.duty.DutyEvent.TaskOpened;

/** One task, and how it ended. */
public record Task(TaskOpened opened, @Nullable TaskDone done) {

    boolean isOpen() {
        return done == null;
    }

    boolean isAbout(TaskKind kind, String matterRef) {
        return opened.kind() == kind && opened.matterRef().equals(matterRef);
    }
}
