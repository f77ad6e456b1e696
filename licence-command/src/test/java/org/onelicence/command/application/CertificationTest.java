package org.onelicence.command.application;

import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.certificate;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationCommand.LookAtCertificates;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.application.ApplicationEvent.TestReportWaived;
import org.onelicence.command.catalogue.TestReportWaivers;
import org.onelicence.command.licence.LicencesInMemory;

/** A certificate of the market in place of a test report. */
class CertificationTest extends ApplicationRules {

    private static final String ALCOHOL = "X-03";
    private static final CertificationLinked LINKED = new CertificationLinked(ID, ALCOHOL, TODAY, certificate());

    @Test
    void a_valid_certificate_waives_the_report() {
        var waiver = new TestReportWaivers().of(ALCOHOL, 16).orElseThrow();
        application
                .given(submission())
                .when(new LinkCertification(ID, ALCOHOL, certificate()), by("chen"))
                .expectEvents(
                        LINKED,
                        new TestReportWaived(ID, ALCOHOL, TODAY, "HY-2026-001", waiver.reportZh(), waiver.basis()));
    }

    @Test
    void only_where_the_plan_admits_it() {
        refused(
                application.given(submission()),
                new LinkCertification(ID, FOOD, certificate()),
                "chen",
                "test-report-waiver-not-admitted");
    }

    @Test
    void neither_over_nor_yet_to_come_nor_the_wrong_way_round() {
        for (var dates : List.of(
                List.of(TODAY.minusYears(1), TODAY.minusDays(1)),
                List.of(TODAY.plusDays(1), TODAY.plusYears(1)),
                List.of(TODAY.plusDays(1), TODAY.minusDays(1)))) {
            var other = new Certification("某认证有限公司", "1", "场所卫生", dates.get(0), dates.get(1), "a".repeat(64));
            refused(
                    application.given(submission()),
                    new LinkCertification(ID, ALCOHOL, other),
                    "chen",
                    "certificate-not-valid");
        }
    }

    @Test
    void only_by_its_applicant_and_before_the_decision() {
        refused(
                application.given(submission()),
                new LinkCertification(ID, ALCOHOL, certificate()),
                "lin",
                "application-unknown");
        refused(
                application.given(submission(), received(), accepted(ALCOHOL), ApplicationSamples.granted(ALCOHOL)),
                new LinkCertification(ID, ALCOHOL, certificate()),
                "chen",
                "matter-already-decided");
    }

    @Test
    void when_it_is_over_the_department_hears_of_it_once_also_after_the_grant() {
        var lastDay = LocalDate.of(2027, 5, 31);
        var over = new CertificationExpired(ID, ALCOHOL, lastDay.plusDays(1), "HY-2026-001", lastDay, AMR);
        arranged(lastDay, LicencesInMemory.of());
        application.given(granted()).when(new LookAtCertificates(ID)).expectNoEvents();
        arranged(lastDay.plusDays(1), LicencesInMemory.of());
        application.given(granted()).when(new LookAtCertificates(ID)).expectEvents(over);
        arranged(lastDay.plusDays(1), LicencesInMemory.of());
        application
                .given(submission(), received(), LINKED, over)
                .when(new LookAtCertificates(ID))
                .expectNoEvents();
    }

    private static List<?> granted() {
        return List.of(submission(), received(), LINKED, accepted(ALCOHOL), ApplicationSamples.granted(ALCOHOL));
    }

    private static ApplicationSubmitted submission() {
        return submitted(List.of(
                ApplicationSamples.food(),
                new MatterApplied(ALCOHOL, "事项", "Matter", "licence", AMR, null, false, 20, "条例", "yes")));
    }
}
