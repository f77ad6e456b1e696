package org.onelicence.query.register;

import static org.onelicence.query.register.ComponentStanding.DEREGISTERED;
import static org.onelicence.query.register.ComponentStanding.EXPIRED;
import static org.onelicence.query.register.ComponentStanding.REVOKED_PENALTY;
import static org.onelicence.query.register.ComponentStanding.REVOKED_UNLAWFUL_GRANT;
import static org.onelicence.query.register.ComponentStanding.SUSPENDED;
import static org.onelicence.query.register.ComponentStanding.VALID;
import static org.onelicence.query.register.ComponentStanding.WITHDRAWN;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.query.register.LicenceEvent.ComponentAdded;
import org.onelicence.query.register.LicenceEvent.ComponentMoved;
import org.onelicence.query.register.LicenceEvent.DecisionSetAside;
import org.onelicence.query.register.LicenceEvent.EntryCorrected;
import org.onelicence.query.register.LicenceEvent.LicenceChanged;
import org.onelicence.query.register.LicenceEvent.LicenceExtended;
import org.onelicence.query.register.LicenceEvent.LicenceIssued;
import org.onelicence.query.register.LicenceEvent.LicenceSynchronised;
import org.onelicence.query.register.LicenceEvent.PremisesChanged;
import org.onelicence.query.register.LicenceEvent.Reversioned;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the register. The licence's row carries the sequence of the last message applied, and every message first moves
 * it forward: what does not move it was seen before and changes nothing.
 */
@Repository
public class RegisterProjection {

    private static final String ISSUED = "licence.issued.v1";

    private static final Set<String> ON_THE_CERTIFICATE_ONLY = Set.of(
            "licence.representative-changed.v1",
            "licence.scope-changed.v1",
            "licence.reissued.v1",
            "component.changed.v1",
            "component.downgraded.v1");
    private static final Set<String> TOLD_ONLY = Set.of(
            "licence.predecessor-linked.v1",
            "licence.left-district.v1",
            "licence.extension-refused.v1",
            "component.revocation-declined.v1");
    private static final Set<String> UNDECIDED = Set.of(
            "licence.correction-requested.v1",
            "licence.expiry-told.v1",
            "licence.extension-requested.v1",
            "component.hearing-noticed.v1",
            "component.hearing-answered.v1",
            "component.hearing-held.v1");

    private final JdbcClient db;
    private final ComponentRows components;
    private final Map<String, BiConsumer<String, IncomingMessage>> changes = new HashMap<>();

    RegisterProjection(JdbcClient db, ComponentRows components) {
        this.db = db;
        this.components = components;
        changes.put("component.added.v1", (number, told) -> add(number, told.as(ComponentAdded.class)));
        changes.put("component.suspended.v1", (number, told) -> move(number, told, SUSPENDED));
        changes.put("component.restored.v1", (number, told) -> move(number, told, VALID));
        changes.put("component.suspension-lifted.v1", (number, told) -> move(number, told, VALID));
        changes.put("component.expired.v1", (number, told) -> move(number, told, EXPIRED));
        changes.put(
                "component.revoked-for-unlawful-grant.v1",
                (number, told) -> move(number, told, REVOKED_UNLAWFUL_GRANT));
        changes.put("component.withdrawn.v1", (number, told) -> move(number, told, WITHDRAWN));
        changes.put("component.revoked-as-penalty.v1", (number, told) -> move(number, told, REVOKED_PENALTY));
        changes.put("component.deregistered.v1", (number, told) -> move(number, told, DEREGISTERED));
        changes.put("licence.changed.v1", (number, told) -> change(number, told.as(LicenceChanged.class)));
        changes.put("licence.extended.v1", (number, told) -> extend(number, told.as(LicenceExtended.class)));
        changes.put("component.decision-set-aside.v1", this::setAside);
        changes.put("licence.premises-changed.v1", (number, told) -> relocate(number, told.as(PremisesChanged.class)));
        changes.put("licence.entry-corrected.v1", (number, told) -> correct(number, told.as(EntryCorrected.class)));
        changes.put(
                "licence.extension-deemed-granted.v1",
                (number, told) -> extend(number, told.as(LicenceExtended.class)));
        ON_THE_CERTIFICATE_ONLY.forEach(type -> changes.put(
                type,
                (number, told) ->
                        openCertificate(number, told.as(Reversioned.class).certificateVersion())));
        TOLD_ONLY.forEach(type -> changes.put(type, (number, told) -> {}));
        UNDECIDED.forEach(type -> changes.put(type, (number, told) -> {}));
        changes.put(
                "licence.synchronised.v1", (number, told) -> synchronise(number, told.as(LicenceSynchronised.class)));
    }

    public boolean knows(String type) {
        return type.equals(ISSUED) || changes.containsKey(type);
    }

    /** What is only intended, asked for or near is between the organ and the holder: no public page tells it. */
    public boolean isPublic(String type) {
        return !UNDECIDED.contains(type);
    }

    /** Applies the message and answers the number of the licence it changed; nothing if it was seen before. */
    public Optional<String> apply(IncomingMessage told) {
        if (told.type().equals(ISSUED)) {
            return issue(told, told.as(LicenceIssued.class));
        }
        var change = changes.get(told.type());
        if (change == null) {
            throw new IllegalArgumentException("Not a message about a licence: " + told.type());
        }
        var number = moved(told);
        number.ifPresent(licence -> change.accept(licence, told));
        return number;
    }

    /** A message about a licence nobody told us of yet waits (parked) until somebody does. */
    private Optional<String> moved(IncomingMessage told) {
        var number = db.sql("""
                        update register_licence
                           set version = :version, position = :position, recorded_at = :recordedAt
                         where licence_id = :licenceId and current and version < :version
                        returning licence_number
                        """)
                .param("version", told.sequence())
                .param("position", told.position())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .param("licenceId", told.key())
                .query(String.class)
                .optional();
        if (number.isEmpty() && !isKnown(told.key())) {
            throw new IllegalStateException("The licence of this message has not been told yet");
        }
        return number;
    }

    private boolean isKnown(String licenceId) {
        return db.sql("select exists (select from register_licence where licence_id = ?)")
                .param(licenceId)
                .query(Boolean.class)
                .single();
    }

    private Optional<String> issue(IncomingMessage told, LicenceIssued issued) {
        if (wasSeen(told)) {
            return Optional.empty();
        }
        db.sql("update register_licence set current = false where licence_id = :licenceId and current")
                .param("licenceId", told.key())
                .update();
        insert(told, issued);
        issued.components().forEach(component -> components.put(issued.licenceNumber(), component));
        return Optional.of(issued.licenceNumber());
    }

    private boolean wasSeen(IncomingMessage told) {
        return db.sql("""
                        select exists (select from register_licence
                                        where licence_id = :licenceId and version >= :version)
                        """)
                .param("licenceId", told.key())
                .param("version", told.sequence())
                .query(Boolean.class)
                .single();
    }

    private void insert(IncomingMessage told, LicenceIssued issued) {
        db.sql("""
                        insert into register_licence (licence_id, current, licence_number, verification_code, application_id, uscc,
                               holder_name, address, district, industry_no, industry_name_zh, industry_name_en,
                               issuer_code, issuer_name, issuer_name_en, issued_on, valid_from, valid_to,
                               standing, standing_since, certificate_version, version, position, recorded_at)
                        values (:licenceId, true, :licenceNumber, :verificationCode, :applicationId, :uscc,
                               :holderName, :address, :district, :industryNo, :industryNameZh, :industryNameEn,
                               :issuerCode, :issuerName, :issuerNameEn, :issuedOn, :validFrom, :validTo,
                               :standing, :validFrom, :certificateVersion, :version, :position, :recordedAt)
                        """)
                .param("licenceId", told.key())
                .param("licenceNumber", issued.licenceNumber())
                .param("verificationCode", issued.verificationCode())
                .param("applicationId", issued.applicationId())
                .param("uscc", issued.uscc())
                .param("holderName", issued.holderName())
                .param("address", issued.premises().address())
                .param("district", issued.premises().district())
                .param("industryNo", issued.industryNo())
                .param("industryNameZh", issued.industryNameZh())
                .param("industryNameEn", issued.industryNameEn())
                .param("issuerCode", issued.issuer().code())
                .param("issuerName", issued.issuer().name())
                .param("issuerNameEn", issued.issuer().nameEn())
                .param("issuedOn", issued.issuedOn())
                .param("validFrom", issued.validFrom())
                .param("validTo", issued.validTo())
                .param("standing", issued.standing())
                .param("certificateVersion", issued.certificateVersion())
                .param("version", told.sequence())
                .param("position", told.position())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void add(String licenceNumber, ComponentAdded added) {
        components.put(licenceNumber, added.component());
        openCertificate(licenceNumber, added.certificateVersion());
    }

    private void change(String licenceNumber, LicenceChanged changed) {
        db.sql("""
                update register_licence
                   set holder_name = coalesce(:holderName, holder_name), address = coalesce(:address, address)
                 where licence_number = :licenceNumber
                """)
                .param("holderName", changed.newHolderName())
                .param("address", changed.newAddress())
                .param("licenceNumber", licenceNumber)
                .update();
        openCertificate(licenceNumber, changed.certificateVersion());
    }

    /** Unified validity (统一有效期): the components last as long as the licence does. */
    private void extend(String licenceNumber, LicenceExtended extended) {
        db.sql("update register_licence set valid_to = :validTo where licence_number = :licenceNumber")
                .param("validTo", extended.validTo())
                .param("licenceNumber", licenceNumber)
                .update();
        components.extend(licenceNumber, extended.validTo());
        openCertificate(licenceNumber, extended.certificateVersion());
    }

    private void move(String licenceNumber, IncomingMessage told, ComponentStanding standing) {
        var moved = told.as(ComponentMoved.class);
        components.move(licenceNumber, standing, moved);
        openCertificate(licenceNumber, moved.certificateVersion());
    }

    private void setAside(String licenceNumber, IncomingMessage told) {
        var standing = told.as(DecisionSetAside.class).standing();
        move(
                licenceNumber,
                told,
                ComponentStanding.of(standing)
                        .orElseThrow(() -> new IllegalArgumentException("No standing of a component: " + standing)));
    }

    private void relocate(String licenceNumber, PremisesChanged moved) {
        db.sql("""
                update register_licence set address = :address, district = :district
                 where licence_number = :licenceNumber
                """)
                .param("address", moved.address())
                .param("district", moved.district())
                .param("licenceNumber", licenceNumber)
                .update();
        openCertificate(licenceNumber, moved.certificateVersion());
    }

    private void correct(String licenceNumber, EntryCorrected corrected) {
        var after = corrected.after();
        switch (corrected.field()) {
            case "holder-name" ->
                change(licenceNumber, new LicenceChanged(after, null, null, corrected.certificateVersion()));
            case "premises-address" ->
                change(licenceNumber, new LicenceChanged(null, after, null, corrected.certificateVersion()));
            default -> {
                components.correct(licenceNumber, corrected);
                openCertificate(licenceNumber, corrected.certificateVersion());
            }
        }
    }

    private void synchronise(String licenceNumber, LicenceSynchronised synchronised) {
        db.sql("""
                update register_licence
                   set standing = :standing, standing_since = :since,
                       certificate_version = greatest(certificate_version, :told)
                 where licence_number = :licenceNumber
                """)
                .param("standing", synchronised.standing())
                .param("since", synchronised.effectiveOn())
                .param("told", synchronised.certificateVersion() == null ? 0 : synchronised.certificateVersion())
                .param("licenceNumber", licenceNumber)
                .update();
    }

    /** Each legal change makes a new certificate version; the number told wins where it leads. */
    private void openCertificate(String licenceNumber, @Nullable Integer told) {
        db.sql("""
                update register_licence
                   set certificate_version = greatest(certificate_version + 1, :told)
                 where licence_number = :licenceNumber
                """)
                .param("told", told == null ? 0 : told)
                .param("licenceNumber", licenceNumber)
                .update();
    }
}
