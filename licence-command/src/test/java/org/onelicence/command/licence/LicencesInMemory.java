package org.onelicence.command.licence;

import java.util.List;
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

    /** Those a log tells of, whatever is still added to it. */
    public static Licences toldBy(LogInMemory log) {
        return new Licences(log.reader());
    }

    /** What has to be configured so that licences and their numbers can be asked. */
    public static List<Class<?>> aggregates() {
        return List.of(Licence.class, LicenceNumbers.class);
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
