package org.onelicence.command.application;

import static org.hamcrest.Matchers.startsWith;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.catalogue.TestReportWaivers;
import org.onelicence.command.commitment.CommitmentTerms;
import org.onelicence.command.guide.AGuide;
import org.onelicence.command.guide.GuidesInMemory;
import org.onelicence.command.instant.RuleSetSamples;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.LicenceSamples;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.licence.LicencesInMemory;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.time.WorkingCalendar;

/** An application on a day in Pudong, and how to try what it allows. */
abstract class ApplicationRules {

    static final String FOOD = "X-01";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18); // the working day after receipt

    private static final SecretKeySpec KEY = new SecretKeySpec(new byte[32], "AES");

    AuthorityRegister register = ARegister.ofPudong();
    FourEyes fourEyes = new FourEyes(Set.of());
    FixtureConfiguration<Application> application = new AggregateTestFixture<>(Application.class);

    @BeforeEach
    void setUp() {
        arranged(TODAY, LicencesInMemory.of());
    }

    final void arranged(LocalDate day, Licences licences) {
        var shanghai = ZoneId.of("Asia/Shanghai");
        arranged(Clock.fixed(day.atTime(10, 0).atZone(shanghai).toInstant(), shanghai), licences);
    }

    final void arranged(Clock clock, Licences licences) {
        var calendar = WorkingCalendar.published();
        var guides = GuidesInMemory.with(AGuide.ofACoffeeShop(), clock);
        var limits = new ReviewLimits(5, 10, 3);
        var personal = new PersonalData(subject -> KEY, subject -> Optional.of(KEY));
        application = new AggregateTestFixture<>(Application.class)
                .registerInjectableResource(new InstantApproval(
                        RuleSetSamples.inForce(RuleSetSamples.rules()),
                        new InstantInputs(licences, personal, uscc -> Optional.empty())))
                .registerInjectableResource(new CommitmentTerms())
                .registerInjectableResource(new TestReportWaivers())
                .registerInjectableResource(clock)
                .registerInjectableResource(register)
                .registerInjectableResource(fourEyes)
                .registerInjectableResource(guides)
                .registerInjectableResource(limits)
                .registerInjectableResource(new DueWork(calendar, new PromisedDays(guides, calendar), limits))
                .registerInjectableResource(licences)
                .registerInjectableResource(calendar)
                .registerInjectableResource(new LicenceIssuer(LicenceSamples.AAB))
                .registerInjectableResource(personal);
    }

    static void refused(TestExecutor<Application> given, ApplicationCommand command, String subject, String code) {
        given.when(command, by(subject))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(startsWith(code + ":"));
    }

    static Map<String, String> by(String subject) {
        return Map.of("actor", subject);
    }
}
