package org.onelicence.command.licence;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceCommand.IssueLicence;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;

/** Makes and serves the licence (浦东新区“一业一证”改革规定 art.4, 6) without deciding anything that is in it. */
public final class LicenceIssuer {

    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int CODE_LENGTH = 26; // 130 bits

    private final Organ organ;
    private final SecureRandom random = new SecureRandom();

    public LicenceIssuer(Organ organ) {
        this.organ = organ;
    }

    public Organ organ() {
        return organ;
    }

    LicenceIssued issue(IssueLicence asked, LocalDate today) {
        var lastDay = today.plusMonths(asked.validityMonths()).minusDays(1);
        List<GrantedComponent> components = asked.components().stream()
                .map(component -> component.unified(today, lastDay))
                .toList();
        return new LicenceIssued(
                asked.licenceId(),
                asked.licenceNumber(),
                verificationCode(),
                asked.applicationId(),
                asked.holderSubject(),
                asked.uscc(),
                asked.holderName(),
                asked.premises(),
                asked.industryNo(),
                asked.industryNameZh(),
                asked.industryNameEn(),
                organ,
                today,
                today,
                lastDay,
                LicenceStanding.VALID.code(),
                1,
                components);
    }

    /** Stands on the face of the licence: unguessable, and says nothing about anyone. */
    private String verificationCode() {
        var code = new StringBuilder(CODE_LENGTH);
        random.ints(CODE_LENGTH, 0, CROCKFORD.length()).forEach(i -> code.append(CROCKFORD.charAt(i)));
        return code.toString();
    }
}
