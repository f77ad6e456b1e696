package org.onelicence.supervision;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.test.TestMessage;

/** Plays everybody who writes to us: the city and the command side, on real Kafka, as the contracts have it. */
public final class City {

    private static final AtomicLong POSITION = new AtomicLong();
    private static final Map<String, Long> SEQUENCES = new HashMap<>();

    private City() {}

    /** A message before it is sent, so that a test can send it twice. */
    public record Message(
            String topic, String key, String type, String id, long position, long sequence, Object payload) {}

    public static Message message(String topic, String key, String type, Object payload) {
        var sequence = SEQUENCES.merge(topic + key, 0L, (before, first) -> before + 1);
        return new Message(
                topic, key, type, UUID.randomUUID().toString(), POSITION.incrementAndGet(), sequence, payload);
    }

    public static Message tell(String topic, String key, String type, Object payload) {
        return tell(message(topic, key, type, payload));
    }

    public static Message tell(Message message) {
        TestMessage.arrived(new TestMessage(
                        message.topic(),
                        message.key(),
                        message.id(),
                        message.topic().startsWith("city") ? "/city/registrar" : "/licence-command",
                        message.type(),
                        Instant.parse("2026-11-23T01:00:00Z"),
                        message.position(),
                        message.sequence(),
                        MessageJson.MAPPER.writeValueAsBytes(message.payload()))
                .send());
        return message;
    }

    public static Map<String, Object> organ(String code, String name) {
        return Map.of("code", code, "name", name, "nameEn", "Department " + code);
    }

    private static Map<String, Object> matter(String ref, String nameZh, Map<String, Object> organ, String required) {
        return Map.of("matterRef", ref, "nameZh", nameZh, "nameEn", nameZh, "department", organ, "required", required);
    }

    public static final Map<String, Object> AMR = organ("PD-AMR", "浦东新区市场监管局");
    public static final Map<String, Object> FRB = organ("PD-FRB", "浦东新区消防救援支队");
    private static final Map<String, Object> HC = organ("PD-HC", "浦东新区卫生健康委");

    /** Departments, inspectors and the guide of the coffee shops. */
    public static void catalogue() {
        for (var organ : List.of(AMR, FRB, HC)) {
            var code = String.valueOf(organ.get("code"));
            var department = Map.of(
                    "code",
                    code,
                    "nameZh",
                    organ.get("name"),
                    "fullNameZh",
                    organ.get("name"),
                    "nameEn",
                    organ.get("nameEn"),
                    "level",
                    "district",
                    "source",
                    "seed");
            tell("onelicence.guides.v1", code, "department.registered.v1", department);
            for (var number = 1; number <= 3; number++) {
                tell(appointed(code, code + "-00" + number, "2026-01-01"));
            }
        }
        var guide = Map.of(
                "industryNo", 16,
                "version", 1,
                "effectiveFrom", "2026-01-01",
                "slug", "coffee-teahouse",
                "nameZh", "咖啡店/茶馆",
                "nameEn", "Coffee shop / teahouse",
                "matters",
                        List.of(
                                matter("X-01", "食品经营许可", AMR, "core"),
                                matter("X-10", "公众聚集场所消防安全检查", FRB, "conditional")));
        tell("onelicence.guides.v1", "16", "guide.published.v1", guide);
    }

    public static Message appointed(String department, String number, String from) {
        var officer = Map.of(
                "officerNumber", number, "departmentCode", department, "capacities", List.of("inspect"), "from", from);
        return message("onelicence.guides.v1", department, "officer.appointed.v1", officer);
    }

    public static Message dismissed(String department, String number, String on) {
        var officer = Map.of("officerNumber", number, "departmentCode", department, "on", on);
        return message("onelicence.guides.v1", department, "officer.dismissed.v1", officer);
    }

    public static Message registration(String uscc, String name, List<Integer> industries) {
        var registration = Map.of(
                "registrationId", "REG-" + uscc,
                "uscc", uscc,
                "name", name,
                "kind", "established",
                "establishedOn", "2026-11-01",
                "registeredOn", "2026-11-20",
                "address", "世纪大道 1 号",
                "district", "浦东新区",
                "businessScope", "咖啡馆；餐饮服务",
                "intendedIndustries", industries);
        return message("city.market-entities.v1", uscc, "market-entity.registered.v1", registration);
    }

    public static Message submitted(UUID applicationId, String uscc, String name) {
        var application = Map.of(
                "applicationId",
                applicationId.toString(),
                "submittedOn",
                "2026-11-23",
                "uscc",
                uscc,
                "holderName",
                name,
                "premises",
                Map.of("address", "世纪大道 1 号", "district", "浦东新区"),
                "industryNo",
                16,
                "matters",
                List.of(
                        Map.of("matterRef", "X-01", "nameZh", "食品经营许可"),
                        Map.of("matterRef", "X-10", "nameZh", "公众聚集场所消防安全检查")));
        return message("onelicence.applications.v1", applicationId.toString(), "application.submitted.v1", application);
    }

    public static Message granted(UUID applicationId, String uscc, String name, String matterRef) {
        var matter = Map.ofEntries(
                Map.entry("applicationId", applicationId.toString()),
                Map.entry("uscc", uscc),
                Map.entry("holderName", name),
                Map.entry("industryNo", 16),
                Map.entry("premises", Map.of("address", "世纪大道 1 号", "district", "浦东新区")),
                Map.entry("matterRef", matterRef),
                Map.entry("nameZh", matterRef.equals("X-01") ? "食品经营许可" : "公众聚集场所消防安全检查"),
                Map.entry("nameEn", matterRef),
                Map.entry("organ", matterRef.equals("X-01") ? AMR : FRB),
                Map.entry("decisionNumber", "浦许〔2026〕" + matterRef + "-" + uscc),
                Map.entry("decidedOn", "2026-11-23"),
                Map.entry("legalBasis", "《中华人民共和国食品安全法》第三十五条"),
                Map.entry("commitment", matterRef.equals("X-10")));
        return message("onelicence.applications.v1", applicationId.toString(), "matter.granted.v1", matter);
    }

    public static Message refused(UUID applicationId, String uscc, String name, String matterRef) {
        var matter = Map.ofEntries(
                Map.entry("applicationId", applicationId.toString()),
                Map.entry("uscc", uscc),
                Map.entry("holderName", name),
                Map.entry("industryNo", 16),
                Map.entry("matterRef", matterRef),
                Map.entry("nameZh", "公众聚集场所消防安全检查"),
                Map.entry("organ", FRB),
                Map.entry("decisionNumber", "浦不许〔2026〕" + uscc),
                Map.entry("decidedOn", "2026-11-23"),
                Map.entry("reasons", "疏散通道不足"));
        return message("onelicence.applications.v1", applicationId.toString(), "matter.refused.v1", matter);
    }

    public static Message issued(UUID licenceId, String uscc, String name) {
        return issued(licenceId, uscc, name, 16);
    }

    public static Message issued(UUID licenceId, String uscc, String name, int industryNo) {
        var licence = Map.ofEntries(
                Map.entry("licenceId", licenceId.toString()),
                Map.entry("licenceNumber", "PD-" + uscc),
                Map.entry("applicationId", UUID.randomUUID().toString()),
                Map.entry("uscc", uscc),
                Map.entry("holderName", name),
                Map.entry("premises", Map.of("address", "世纪大道 1 号", "district", "浦东新区")),
                Map.entry("industryNo", industryNo),
                Map.entry("industryNameZh", "咖啡店/茶馆"),
                Map.entry("issuedOn", "2026-11-23"),
                Map.entry("validFrom", "2026-11-23"),
                Map.entry("validTo", "2031-11-22"),
                Map.entry("standing", "valid"),
                Map.entry("components", List.of(component("X-01", AMR, false), component("X-10", FRB, true))));
        return message("onelicence.licences.v1", licenceId.toString(), "licence.issued.v1", licence);
    }

    private static Map<String, Object> component(String ref, Map<String, Object> organ, boolean commitment) {
        return Map.of(
                "matterRef",
                ref,
                "nameZh",
                ref.equals("X-01") ? "食品经营许可" : "公众聚集场所消防安全检查",
                "organ",
                organ,
                "decisionNumber",
                "浦许〔2026〕" + ref,
                "decidedOn",
                "2026-11-23",
                "commitment",
                commitment,
                "standing",
                "valid");
    }

    public static Message struck(UUID licenceId, String type, String decisionNumber) {
        var struck = Map.of(
                "licenceId", licenceId.toString(),
                "matterRef", "X-01",
                "nameZh", "食品经营许可",
                "grounds", "后厨卫生不符合要求",
                "decisionNumber", decisionNumber,
                "organ", AMR,
                "effectiveOn", "2026-11-23");
        return message("onelicence.licences.v1", licenceId.toString(), type, struck);
    }
}
