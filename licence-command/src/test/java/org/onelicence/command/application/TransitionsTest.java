package org.onelicence.command.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.application.ApplicationSamples.ID;
import static org.onelicence.command.application.ApplicationSamples.accepted;
import static org.onelicence.command.application.ApplicationSamples.food;
import static org.onelicence.command.application.ApplicationSamples.inspectionRecorded;
import static org.onelicence.command.application.ApplicationSamples.inspectionScheduled;
import static org.onelicence.command.application.ApplicationSamples.paused;
import static org.onelicence.command.application.ApplicationSamples.received;
import static org.onelicence.command.application.ApplicationSamples.submitted;
import static org.onelicence.command.licence.LicenceSamples.AMR;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.TransitionsTable;
import org.onelicence.command.application.ApplicationCommand.AbandonMatter;
import org.onelicence.command.application.ApplicationCommand.AcceptMatter;
import org.onelicence.command.application.ApplicationCommand.CloseApplication;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.DecideInstantly;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.FollowThePower;
import org.onelicence.command.application.ApplicationCommand.GrantMatter;
import org.onelicence.command.application.ApplicationCommand.GrantOnCommitment;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationCommand.LookAtTheClock;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.ReceiveApplication;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.RefuseMatter;
import org.onelicence.command.application.ApplicationCommand.RequestSupplement;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationCommand.SignCommitment;
import org.onelicence.command.application.ApplicationCommand.SupplyMissing;
import org.onelicence.command.application.ApplicationCommand.WithdrawApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationClosed;
import org.onelicence.command.application.ApplicationEvent.ApplicationWithdrawn;
import org.onelicence.command.application.ApplicationEvent.CommitmentSigned;
import org.onelicence.command.application.ApplicationEvent.MatterAbandoned;
import org.onelicence.command.application.ApplicationEvent.MatterNotAccepted;
import org.onelicence.command.application.ApplicationEvent.MatterRefused;
import org.onelicence.command.application.ApplicationEvent.SupplementReceived;
import org.onelicence.command.application.ApplicationEvent.SupplementRequested;
import org.onelicence.command.commitment.ApprovalElement;
import org.onelicence.command.commitment.CommitmentTerms;

/** Every standing and every command: docs/transitions.md says what the aggregate answers. */
class TransitionsTest extends ApplicationRules {

    /** An optional matter, so that it may be given up too. */
    private static final String ALCOHOL = "X-03";

    private record Asked(Object command, String actor) {}

    @Test
    void the_document_says_what_becomes_of_a_matter() throws IOException {
        TransitionsTable.of("MatterReview").compare(table(matters(), onAMatter()));
    }

    @Test
    void the_document_says_what_becomes_of_an_application() throws IOException {
        TransitionsTable.of("Application").compare(table(applications(), onAnApplication()));
    }

    @Test
    void every_standing_of_a_review_has_its_row() {
        assertThat(matters().keySet().stream().map(row -> row.split(" ")[0]).distinct())
                .containsExactlyInAnyOrder(Stream.of(ReviewStanding.values())
                        .map(ReviewStanding::code)
                        .toArray(String[]::new));
    }

    private Map<String, Map<String, String>> table(Map<String, List<Object>> rows, Map<String, Asked> columns) {
        var table = new LinkedHashMap<String, Map<String, String>>();
        rows.forEach((row, history) -> {
            var cells = new LinkedHashMap<String, String>();
            columns.forEach((column, asked) -> cells.put(
                    column,
                    Outcome.of(application.given(promised(history, asked.command())), asked.command(), asked.actor())
                            .cell()));
            table.put(row, cells);
        });
        return table;
    }

    /** Who grants on a promise has one for the whole matter before him. */
    private static List<Object> promised(List<Object> history, Object command) {
        if (!(command instanceof GrantOnCommitment)) {
            return history;
        }
        var terms = new CommitmentTerms().require(ALCOHOL);
        var elements = terms.terms().stream().map(term -> term.element().code()).toList();
        var signed = new CommitmentSigned(ID, ALCOHOL, TODAY, elements, 1, terms.sha256(), terms.text());
        var promised = new ArrayList<>(history);
        promised.add(1, signed);
        return promised;
    }

    private static Map<String, List<Object>> matters() {
        var rows = new LinkedHashMap<String, List<Object>>();
        var asked = new SupplementRequested(ID, ALCOHOL, TODAY, List.of("缺平面图"), AMR, "PD-AMR-001");
        var answered = new SupplementReceived(ID, ALCOHOL, TODAY, Map.of("1", "c2VhbGVk"));
        var visit = inspectionScheduled(ALCOHOL, TODAY);
        rows.put("pending", after());
        rows.put("supplement-requested", after(asked));
        rows.put("supplemented", after(asked, answered));
        rows.put("accepted", after(accepted(ALCOHOL)));
        rows.put(
                "not-accepted",
                after(new MatterNotAccepted(ID, ALCOHOL, TODAY, "no-licence-needed", "不需要", AMR, null, "PD-AMR-001")));
        rows.put("under-review (inspection agreed)", after(accepted(ALCOHOL), visit));
        rows.put(
                "under-review (inspection passed)",
                after(accepted(ALCOHOL), visit, inspectionRecorded(ALCOHOL, TODAY, true)));
        rows.put(
                "under-review (inspection failed)",
                after(accepted(ALCOHOL), visit, inspectionRecorded(ALCOHOL, TODAY, false)));
        rows.put("paused", after(accepted(ALCOHOL), paused(ALCOHOL, TODAY)));
        rows.put("granted", after(accepted(ALCOHOL), ApplicationSamples.granted(ALCOHOL)));
        rows.put("refused", after(accepted(ALCOHOL), refusal()));
        rows.put("abandoned", after(new MatterAbandoned(ID, ALCOHOL, TODAY, "不再经营")));
        return rows;
    }

    private static Map<String, Asked> onAMatter() {
        var columns = new LinkedHashMap<String, Asked>();
        put(columns, new RequestSupplement(ID, ALCOHOL, List.of("缺平面图")), "amr");
        put(columns, new SupplyMissing(ID, ALCOHOL, Map.of("1", "见附件")), "chen");
        put(columns, new CorrectOnTheSpot(ID, ALCOHOL, Map.of("contactPhone", "13900000000")), "amr");
        put(columns, new AcceptMatter(ID, ALCOHOL), "amr");
        put(columns, new RefuseAcceptance(ID, ALCOHOL, NotAcceptedGround.NO_LICENCE_NEEDED, "不需要"), "amr");
        put(columns, new ScheduleInspection(ID, ALCOHOL, TODAY, List.of("PD-AMR-001", "PD-AMR-002")), "amr");
        put(columns, new RecordInspection(ID, ALCOHOL, true, "符合"), "amr2");
        put(columns, new PauseClock(ID, ALCOHOL, PauseGround.TEST, 10, "委托检验"), "amr");
        put(columns, new ResumeClock(ID, ALCOHOL, "检验合格"), "amr");
        put(columns, new ExtendLimit(ID, ALCOHOL, "需要进一步核实"), "amr-head");
        put(columns, new RecuseOfficer(ID, ALCOHOL, "PD-AMR-001", RecusalGround.RELATIVE), "amr");
        put(columns, new FollowThePower(ID, ALCOHOL), "nobody");
        put(columns, new GrantMatter(ID, ALCOHOL), "amr");
        put(
                columns,
                new SignCommitment(
                        ID,
                        ALCOHOL,
                        EnumSet.of(ApprovalElement.PREMISES, ApprovalElement.STAFF),
                        1,
                        new CommitmentTerms().require(ALCOHOL).sha256()),
                "chen");
        put(columns, new GrantOnCommitment(ID, ALCOHOL), "amr");
        put(columns, new LinkCertification(ID, ALCOHOL, ApplicationSamples.certificate()), "chen");
        put(columns, new DecideInstantly(ID, ALCOHOL, TODAY), "nobody");
        put(columns, new RefuseMatter(ID, ALCOHOL, "不符合条件"), "amr");
        put(columns, new AbandonMatter(ID, ALCOHOL, "不再经营"), "chen");
        return columns;
    }

    private static Map<String, List<Object>> applications() {
        var rows = new LinkedHashMap<String, List<Object>>();
        var closed = new ApplicationClosed(ID, TODAY, ApplicationFile.REFUSED);
        rows.put("submitted", List.of(submission()));
        rows.put("received", after());
        rows.put("received (all matters ended)", after(coreRefused(), accepted(ALCOHOL), refusal()));
        rows.put("withdrawn", after(new ApplicationWithdrawn(ID, TODAY, "改变计划")));
        rows.put("closed", after(coreRefused(), accepted(ALCOHOL), refusal(), closed));
        return rows;
    }

    private static Map<String, Asked> onAnApplication() {
        var columns = new LinkedHashMap<String, Asked>();
        put(columns, new ReceiveApplication(ID), "bureau");
        put(columns, new AcceptMatter(ID, FOOD), "amr");
        put(columns, new GrantMatter(ID, FOOD), "amr");
        put(columns, new WithdrawApplication(ID, "改变计划"), "chen");
        put(columns, new CloseApplication(ID), "nobody");
        put(columns, new LookAtTheClock(ID), "nobody");
        return columns;
    }

    private static void put(Map<String, Asked> columns, Object command, String actor) {
        columns.put(command.getClass().getSimpleName(), new Asked(command, actor));
    }

    private static MatterRefused refusal() {
        return refusal(ALCOHOL);
    }

    private static MatterRefused coreRefused() {
        return refusal(FOOD);
    }

    private static MatterRefused refusal(String matterRef) {
        return new MatterRefused(
                ID,
                "91310115MAT1E0015C",
                "上海云间咖啡有限公司",
                16,
                matterRef,
                "事项",
                AMR,
                null,
                "文号",
                TODAY,
                "不符合",
                "PD-AMR-001",
                null);
    }

    private static ApplicationEvent submission() {
        return submitted(List.of(
                food(),
                new MatterApplied(
                        ALCOHOL,
                        "酒类商品零售许可",
                        "Retail licence for alcohol",
                        "licence",
                        AMR,
                        null,
                        false,
                        20,
                        "条例",
                        "yes")));
    }

    private static List<Object> after(Object... events) {
        return Stream.concat(Stream.of(submission(), received()), Stream.of(events))
                .toList();
    }
}
