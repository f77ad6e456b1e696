package org.onelicence.command.licence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.time.WorkingCalendar;

/** A licence with everything its rules ask, on a day of its own. */
final class LicenceRules {

    static final LicenceId PREDECESSOR = LicenceId.of("0b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e01");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");
    static final PersonalData PERSONAL = new PersonalData(subject -> KEY, subject -> Optional.of(KEY));

    private LicenceRules() {}

    static AggregateTestFixture<Licence> on(LocalDate day) {
        return by(Clock.fixed(day.atTime(10, 0).atZone(SHANGHAI).toInstant(), SHANGHAI));
    }

    static AggregateTestFixture<Licence> by(Clock clock) {
        var licence = new AggregateTestFixture<>(Licence.class);
        licence.registerInjectableResource(clock)
                .registerInjectableResource(ARegister.ofPudong())
                .registerInjectableResource(LicenceLimits.ofTheLaw())
                .registerInjectableResource(WorkingCalendar.published())
                .registerInjectableResource(LicencesInMemory.holdingOneFor(PREDECESSOR))
                .registerInjectableResource(PERSONAL)
                .registerInjectableResource(new LicenceIssuer(LicenceSamples.AAB));
        return licence;
    }
}
