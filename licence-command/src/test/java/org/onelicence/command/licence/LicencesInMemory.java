package org.onelicence.command.licence;

import org.onelicence.log.LogInMemory;

/** The licences of a town, told by their events. */
public final class LicencesInMemory {
    private LicencesInMemory() {}

    public static Licences of(LicenceEvent... events) {
        var log = new LogInMemory();
        for (var event : events) {
            log.with(event.licenceId().toString(), event);
        }
        return new Licences(log.reader());
    }

    /** The sample licence, as the application of the samples would have made it. */
    public static Licences holdingOneFor(LicenceId id) {
        var sample = LicenceSamples.issued();
        return of(new LicenceEvent.LicenceIssued(
                id,
                sample.licenceNumber(),
                sample.verificationCode(),
                sample.applicationId(),
                sample.holderSubject(),
                sample.uscc(),
                sample.holderName(),
                sample.premises(),
                sample.industryNo(),
                sample.industryNameZh(),
                sample.industryNameEn(),
                sample.issuer(),
                sample.issuedOn(),
                sample.validFrom(),
                sample.validTo(),
                sample.standing(),
                1,
                sample.components()));
    }
}
