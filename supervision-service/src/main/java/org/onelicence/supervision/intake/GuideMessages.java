package org.onelicence.supervision.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.supervision.register.Departments;
import org.onelicence.supervision.register.Guides;
import org.onelicence.supervision.register.Guides.GuideMatter;
import org.onelicence.supervision.register.Officers;
import org.onelicence.supervision.register.Officers.Inspector;
import org.springframework.stereotype.Component;

/** Guides, departments and officers: reference for everything else. */
@Component
class GuideMessages extends ByKind {

    private final Guides guides;
    private final Departments departments;
    private final Officers officers;
    private final Map<String, Consumer<IncomingMessage>> kinds = Map.of(
            "guide.published.v1", this::guidePublished,
            "department.registered.v1", this::departmentRegistered,
            "officer.appointed.v1", this::officerAppointed,
            "officer.dismissed.v1", this::officerDismissed,
            "delegation.activated.v1", ignored -> {}); // a guide names the organ that decides; nothing to add here

    GuideMessages(Guides guides, Departments departments, Officers officers) {
        this.guides = guides;
        this.departments = departments;
        this.officers = officers;
    }

    @Override
    public Set<String> topics() {
        return Set.of("onelicence.guides.v1");
    }

    @Override
    Map<String, Consumer<IncomingMessage>> kinds() {
        return kinds;
    }

    record GuidePublished(
            int industryNo, int version, LocalDate effectiveFrom, String nameZh, String nameEn, List<Matter> matters) {
        record Matter(String matterRef, String nameZh, String nameEn, OrganJson department, String required) {}
    }

    record DepartmentRegistered(String code, String nameZh, String nameEn, String level) {}

    record OfficerAppointed(
            String officerNumber,
            String departmentCode,
            List<String> capacities,
            LocalDate from,
            @Nullable LocalDate until) {}

    record OfficerDismissed(String officerNumber, String departmentCode, LocalDate on) {}

    private void guidePublished(IncomingMessage message) {
        var guide = message.as(GuidePublished.class);
        guides.keep(guide.industryNo(), guide.version(), guide.effectiveFrom(), guide.nameZh(), guide.nameEn());
        for (var matter : guide.matters()) {
            guides.keep(
                    guide.version(),
                    new GuideMatter(
                            guide.industryNo(),
                            guide.nameZh(),
                            matter.matterRef(),
                            matter.nameZh(),
                            matter.nameEn(),
                            matter.required(),
                            matter.department().organ()));
        }
    }

    private void departmentRegistered(IncomingMessage message) {
        var department = message.as(DepartmentRegistered.class);
        var organ = new OrganJson(department.code(), department.nameZh(), department.nameEn()).organ();
        departments.keep(organ, department.level(), message.sequence());
    }

    private void officerAppointed(IncomingMessage message) {
        var officer = message.as(OfficerAppointed.class);
        officers.appoint(
                new Inspector(officer.officerNumber(), officer.departmentCode()),
                officer.capacities().contains("inspect"),
                officer.from(),
                officer.until(),
                message.sequence());
    }

    private void officerDismissed(IncomingMessage message) {
        var officer = message.as(OfficerDismissed.class);
        officers.dismiss(
                new Inspector(officer.officerNumber(), officer.departmentCode()), officer.on(), message.sequence());
    }
}
