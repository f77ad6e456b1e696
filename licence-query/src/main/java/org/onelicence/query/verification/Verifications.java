package org.onelicence.query.verification;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.onelicence.query.register.LicenceDetail;
import org.onelicence.query.register.ReadingMark;
import org.onelicence.query.register.ReadingMark.Mark;
import org.onelicence.query.register.Register;
import org.onelicence.query.register.Standing;
import org.onelicence.query.wording.Text;
import org.springframework.stereotype.Component;

/** Answers the QR code from the register as it is at this moment. Counts the answers, never the askers. */
@Component
public class Verifications {

    private static final String TOPIC = "onelicence.licences.v1";
    private static final Set<Standing> OPERABLE = Set.of(Standing.VALID, Standing.RESTRICTED);

    private final Register register;
    private final ReadingMark mark;
    private final MeterRegistry meters;
    private final Clock clock;

    Verifications(Register register, ReadingMark mark, MeterRegistry meters, Clock clock) {
        this.register = register;
        this.mark = mark;
        this.meters = meters;
        this.clock = clock;
    }

    public Optional<Verification> verify(String code) {
        var found = register.byVerificationCode(code).map(this::now);
        count(found.map(verification -> verification.standing().code()).orElse("unknown"));
        return found;
    }

    private void count(String outcome) {
        meters.counter("onelicence.verifications", "outcome", outcome).increment();
    }

    private Verification now(LicenceDetail licence) {
        var today = LocalDate.now(clock);
        var standing = standing(licence, today);
        var asOf = mark.of(TOPIC).orElseGet(() -> new Mark(licence.position(), licence.recordedAt()));
        return new Verification(
                licence.licenceNumber(),
                licence.holderName(),
                licence.uscc(),
                Text.of(licence.industryNameZh(), licence.industryNameEn()),
                licence.address(),
                licence.district(),
                licence.issuer(),
                licence.issuedOn(),
                licence.validFrom(),
                licence.validTo(),
                licence.certificateVersion(),
                standing,
                standing.text(),
                licence.standingSince(),
                Reasons.of(licence, today),
                licence.components().stream().map(Verifications::shown).toList(),
                asOf.recordedAt(),
                asOf.position(),
                clock.instant());
    }

    private static Standing standing(LicenceDetail licence, LocalDate today) {
        var validTo = licence.validTo();
        var over = validTo != null && validTo.isBefore(today);
        return over && OPERABLE.contains(licence.standing()) ? Standing.EXPIRED : licence.standing();
    }

    private static Verification.Component shown(LicenceDetail.Component component) {
        return new Verification.Component(
                component.matterRef(),
                Text.of(component.nameZh(), component.nameEn()),
                component.organ(),
                component.inNameOf(),
                component.decisionNumber(),
                component.decidedOn(),
                component.validFrom(),
                component.validTo(),
                component.standing(),
                component.standing().text(),
                component.standingSince());
    }
}
