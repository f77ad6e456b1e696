package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Notes, while events are folded, which of them moved each component and which set its last day. */
final class ComponentTraces {

    private final Map<String, ComponentTrace> known = new LinkedHashMap<>();

    void note(LicenceFile after, RecordedEvent event) {
        after.components().forEach((matterRef, permit) -> {
            var before = known.get(matterRef);
            known.put(matterRef, before == null ? ComponentTrace.begun(permit, event) : before.after(permit, event));
        });
    }

    /** With what time alone had done by that day. */
    Collection<ComponentTrace> on(LocalDate day) {
        return known.values().stream().map(trace -> trace.on(day)).toList();
    }
}
