package org.onelicence.supervision;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onelicence.test.Contracts;

/** The golden messages of those who write to us, told in an order that makes sense. */
final class GoldenMessages {

    private static final String LICENCE = "5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77";
    private static final String APPLICATION = "golden-application";

    static final List<String> KEYS = List.of(LICENCE, APPLICATION, "golden-report", "golden-guide", "golden-entity");

    private static final List<Map.Entry<String, List<String>>> TYPES = List.of(
            Map.entry(
                    "onelicence.guides.v1",
                    List.of(
                            "department.registered.v1",
                            "officer.appointed.v1",
                            "officer.dismissed.v1",
                            "delegation.activated.v1",
                            "guide.published.v1")),
            Map.entry("city.market-entities.v1", List.of("market-entity.registered.v1", "market-entity.changed.v1")),
            Map.entry(
                    "onelicence.applications.v1",
                    List.of(
                            "application.submitted.v1",
                            "application.received.v1",
                            "matter.supplement-requested.v1",
                            "matter.supplement-received.v1",
                            "material.provided.v1",
                            "matter.corrected-on-the-spot.v1",
                            "matter.accepted.v1",
                            "matter.deemed-accepted.v1",
                            "matter.not-accepted.v1",
                            "matter.inspection-scheduled.v1",
                            "matter.inspection-recorded.v1",
                            "matter.clock-paused.v1",
                            "matter.clock-resumed.v1",
                            "matter.limit-extended.v1",
                            "matter.limit-told.v1",
                            "matter.abandoned.v1",
                            "matter.granted.v1",
                            "matter.refused.v1",
                            "application.withdrawn.v1",
                            "application.closed.v1")),
            Map.entry(
                    "onelicence.licences.v1",
                    List.of(
                            "licence.issued.v1",
                            "component.added.v1",
                            "licence.changed.v1",
                            "licence.extended.v1",
                            "component.suspended.v1",
                            "component.restored.v1",
                            "component.revoked-for-unlawful-grant.v1",
                            "component.withdrawn.v1",
                            "component.revoked-as-penalty.v1",
                            "component.deregistered.v1",
                            "component.expired.v1",
                            "component.suspension-lifted.v1",
                            "licence.premises-changed.v1",
                            "licence.entry-corrected.v1",
                            "licence.extension-deemed-granted.v1",
                            "component.downgraded.v1",
                            "component.changed.v1",
                            "component.decision-set-aside.v1",
                            "component.hearing-answered.v1",
                            "component.hearing-held.v1",
                            "component.hearing-noticed.v1",
                            "component.revocation-declined.v1",
                            "licence.correction-requested.v1",
                            "licence.expiry-told.v1",
                            "licence.extension-refused.v1",
                            "licence.extension-requested.v1",
                            "licence.left-district.v1",
                            "licence.predecessor-linked.v1",
                            "licence.reissued.v1",
                            "licence.representative-changed.v1",
                            "licence.scope-changed.v1",
                            "licence.synchronised.v1")),
            Map.entry("onelicence.annual-reports.v1", List.of("annual-report.filed.v1", "annual-report.corrected.v1")));

    private GoldenMessages() {}

    /** How many there were. A type whose producer has not pinned it yet is passed over. */
    static long tellAll() {
        var told = 0L;
        for (var topic : TYPES) {
            for (var type : topic.getValue()) {
                if (isPinned(type)) {
                    City.tell(topic.getKey(), key(topic.getKey()), type, Contracts.message(type));
                    told++;
                }
            }
        }
        return told;
    }

    private static boolean isPinned(String type) {
        var home = Optional.ofNullable(System.getProperty("onelicence.home")).orElse("..");
        return Files.exists(Path.of(home, "contracts", "messages", type + ".json"));
    }

    private static String key(String topic) {
        return switch (topic) {
            case "onelicence.licences.v1" -> LICENCE;
            case "onelicence.applications.v1" -> APPLICATION;
            case "onelicence.annual-reports.v1" -> "golden-report";
            case "city.market-entities.v1" -> "golden-entity";
            default -> "golden-guide";
        };
    }
}
