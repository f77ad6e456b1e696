package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.authority.ARegister;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceIssuer;
import org.onelicence.command.licence.Premises;
import org.onelicence.platform.problem.Refusal;

/** Pudong and Lin-gang side by side (plan, 三(一)): each an instance of its own (ADR-0028). */
class TwoJurisdictionsTest {

    private static final String FOOD = "X-01";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(
            LocalDate.of(2026, 11, 18).atTime(10, 0).atZone(SHANGHAI).toInstant(), SHANGHAI);
    private static final ApplicationId HERE = ApplicationId.of("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f21");
    private static final ApplicationId THERE = ApplicationId.of("0199c3a2-7f10-7c44-9a52-6e1b0c7d4f22");

    private final AJurisdiction pudong = new AJurisdiction(
            "PD",
            new LicenceIssuer(new Organ("PD-AAB", "浦东新区行政审批局", "Pudong Approval Bureau")),
            ARegister.ofPudong(),
            CLOCK);
    private final AJurisdiction lingang = new AJurisdiction(
            "LG",
            new LicenceIssuer(new Organ("LG-AAB", "临港新片区行政服务中心", "Lin-gang Service Centre")),
            ARegister.ofLingang(),
            CLOCK);

    @AfterEach
    void stop() {
        pudong.stop();
        lingang.stop();
    }

    @Test
    void each_issues_with_its_own_number_issuer_and_organ() {
        var here = licensed(pudong, HERE, "bureau", "amr");
        var there = licensed(lingang, THERE, "lg-bureau", "lg");
        assertThat(here.issued().licenceNumber()).startsWith("PD202616000001");
        assertThat(there.issued().licenceNumber()).startsWith("LG202616000001");
        assertThat(here.issued().issuer().code()).isEqualTo("PD-AAB");
        assertThat(there.issued().issuer().code()).isEqualTo("LG-AAB");
        assertThat(here.component(FOOD).granted().organ().code()).isEqualTo("PD-AMR");
        assertThat(there.component(FOOD).granted().organ().code()).isEqualTo("LG-AMR");
    }

    @Test
    void nobody_of_one_acts_in_the_other_nor_sees_what_lies_there() {
        pudong.ask(submission(HERE), "chen");
        lingang.ask(submission(THERE), "chen");
        refused(lingang, new ReceiveApplication(THERE), "bureau", "officer-unknown");
        refused(pudong, new ReceiveApplication(HERE), "lg-bureau", "officer-unknown");
        pudong.ask(new ReceiveApplication(HERE), "bureau");
        lingang.ask(new ReceiveApplication(THERE), "lg-bureau");
        refused(lingang, new AcceptMatter(THERE, FOOD), "amr", "officer-unknown");
        refused(pudong, new AcceptMatter(HERE, FOOD), "lg", "officer-unknown");
        assertThat(lingang.applications.find(HERE)).isEmpty();
        assertThat(pudong.applications.find(THERE)).isEmpty();
    }

    private static void refused(AJurisdiction where, Object command, String actor, String code) {
        assertThatThrownBy(() -> where.ask(command, actor))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(code + ":");
    }

    private static LicenceFile licensed(AJurisdiction where, ApplicationId id, String clerk, String officer) {
        where.ask(submission(id), "chen");
        where.ask(new ReceiveApplication(id), clerk);
        where.ask(new AcceptMatter(id, FOOD), officer);
        where.ask(new GrantMatter(id, FOOD), officer);
        return where.licences.require(where.applications.require(id).licenceId());
    }

    private static SubmitApplication submission(ApplicationId id) {
        return new SubmitApplication(
                id,
                16,
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                new Premises("世纪大道1号", "浦东新区"),
                List.of(),
                Map.of("contactPhone", "13800000000"),
                true);
    }
}
