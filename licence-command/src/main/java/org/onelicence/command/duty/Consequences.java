package org.onelicence.command.duty;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.duty.DutyCommand.NoteRegistration;
import org.onelicence.command.licence.ComponentPermit;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.registration.RegistrationKind;

/**
 * What the law makes of the registrar's acts. The fact is noted by itself; what asks for a decision becomes a task for
 * the organ that may take it, for no organ ends another's permit and no machine ends any (domain notes, life cycle §7).
 */
final class Consequences {

    /** Acts with a meaning for a licence; all others leave it as it was. */
    private static final Map<RegistrationKind, TaskKind> TASKS = Map.of(
            RegistrationKind.DEREGISTERED, TaskKind.DEREGISTER_COMPONENT,
            RegistrationKind.STRUCK_OFF, TaskKind.DEREGISTER_COMPONENT,
            RegistrationKind.CHANGED, TaskKind.CHANGE_LICENCE,
            RegistrationKind.PENALISED, TaskKind.LOOK_INTO);

    private Consequences() {}

    /** What one organ has to do about one component, or about the licence where the matter is empty. */
    record Wanted(TaskKind kind, Organ organ, String matterRef, String nameZh, String nameEn) {}

    static boolean concerns(NoteRegistration act, LicenceFile licence) {
        return switch (act.kind()) {
            case DEREGISTERED, STRUCK_OFF, PENALISED, DORMANT, RESUMED -> !isClosed(licence);
            case CHANGED -> !isClosed(licence) && !act.name().equals(licence.holderName());
            case ESTABLISHED, SCOPE_CHANGED -> false;
        };
    }

    static List<Wanted> of(NoteRegistration act, LicenceFile licence) {
        var kind = TASKS.get(act.kind());
        if (kind == null) {
            return List.of();
        }
        return kind == TaskKind.DEREGISTER_COMPONENT
                ? licence.components().values().stream()
                        .filter(component -> component.standing() != ComponentStanding.DEREGISTERED)
                        .map(component -> wanted(kind, component))
                        .toList()
                : Stream.of(new Wanted(kind, licence.leadOrgan(), "", "", "")).toList();
    }

    private static Wanted wanted(TaskKind kind, ComponentPermit component) {
        var granted = component.granted();
        return new Wanted(kind, granted.organ(), granted.matterRef(), granted.nameZh(), granted.nameEn());
    }

    private static boolean isClosed(LicenceFile licence) {
        return licence.components().values().stream()
                .allMatch(component -> component.standing() == ComponentStanding.DEREGISTERED);
    }
}
