package org.onelicence.command.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onelicence.command.licence.LicenceSamples.ID;
import static org.onelicence.command.licence.LicenceSamples.ISSUED_ON;
import static org.onelicence.command.licence.LicenceSamples.TODAY;
import static org.onelicence.command.licence.LicenceSamples.food;
import static org.onelicence.command.licence.LicenceSamples.issued;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onelicence.command.Outcome;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.CorrectEntry;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;
import org.onelicence.command.licence.EntryEvent.RepresentativeChanged;
import org.onelicence.command.licence.ExtensionCommand.RefuseExtension;
import org.onelicence.command.licence.ExtensionCommand.RequestExtension;
import org.onelicence.command.licence.ExtensionCommand.TellExpiry;
import org.onelicence.command.licence.ExtensionEvent.ExpiryTold;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.HearingCommand.AnswerHearingNotice;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceCommand.LiftEndedSuspensions;
import org.onelicence.command.licence.LicenceCommand.RecordExpiry;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.ComponentWithdrawn;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;

/** The later life of a licence, lived day by day: every step is asked of the aggregate with all that happened before. */
class LicenceLifeTest {

    private static final String FOOD = "X-01";
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 11, 19);

    private final List<Object> history = new ArrayList<>(List.of(issued(List.of(food()))));
    private LocalDate today = TODAY;

    // 更正

    @Test
    void a_wrong_entry_is_put_right_by_two_officers_and_both_values_are_kept() {
        does("amr", correction("上海云涧咖啡有限公司"));
        assertThat(asks("amr", new CorrectEntry(ID))).isEqualTo("second-officer-needed");
        does("amr-head", new CorrectEntry(ID));
        assertThat(last(EntryCorrected.class)).satisfies(corrected -> {
            assertThat(corrected.correction())
                    .isEqualTo(new Correction("holder-name", null, "上海云间咖啡有限公司", "上海云涧咖啡有限公司"));
            assertThat(corrected.requestedBy()).isEqualTo("PD-AMR-001");
            assertThat(corrected.act().officerNumber()).isEqualTo("PD-AMR-009");
            assertThat(corrected.certificateVersion()).isEqualTo(2);
        });
        assertThat(file().holderName()).isEqualTo("上海云涧咖啡有限公司");
        assertThat(asks("amr-head", new CorrectEntry(ID))).isEqualTo("correction-not-requested");
    }

    @Test
    void a_correction_is_all_that_follows_a_deregistration() {
        does("amr", new Deregister(ID, FOOD, DeregistrationGround.ENTITY_TERMINATED, "企业注销", null));
        does("amr", new RequestCorrection(ID, CorrectableField.LEGAL_BASIS, FOOD, "食品安全法第三十六条", "条款有误"));
        does("amr-head", new CorrectEntry(ID));
        assertThat(file().component(FOOD).granted().legalBasis()).isEqualTo("食品安全法第三十六条");
        assertThat(file().standing()).isEqualTo(LicenceStanding.DEREGISTERED);
        assertThat(asks("amr", new SetAside(ID, FOOD, number(), ReviewBody.COURT, "法院", "判1", "违法", null)))
                .isEqualTo("set-aside-not-latest");
    }

    @Test
    void an_entry_that_changed_meanwhile_is_not_corrected() {
        does("amr", correction("上海云涧咖啡有限公司"));
        does("amr", new LicenceCommand.ChangeLicence(ID, "上海新名咖啡有限公司", "更名"));
        assertThat(asks("amr-head", new CorrectEntry(ID))).isEqualTo("correction-overtaken");
    }

    // 复议、诉讼

    @Test
    void a_measure_that_fell_leaves_the_component_as_it_stood_before() {
        does("amr", new SuspendAsPenalty(ID, FOOD, "不洁", null, TODAY.plusDays(30)));
        var suspension = number();
        hearingGivenUp(HeardPenalty.REVOCATION);
        does("amr", new RevokeAsPenalty(ID, FOOD, "情节严重", null));
        var revocation = number();
        assertThat(asks("amr", fallen(suspension))).isEqualTo("set-aside-not-latest");
        does("amr", fallen(revocation));
        assertThat(last(DecisionSetAside.class).until()).isEqualTo(TODAY.plusDays(30));
        assertThat(file().standing()).isEqualTo(LicenceStanding.SUSPENDED);
        does("amr", fallen(suspension));
        assertThat(file().component(FOOD).standing()).isEqualTo(ComponentStanding.VALID);
        assertThat(history.get(history.size() - 1))
                .isEqualTo(new LicenceSynchronised(ID, "valid", TODAY, file().certificateVersion()));
        assertThat(asks("amr", fallen(suspension))).isEqualTo("set-aside-not-latest");
    }

    @Test
    void a_suspension_that_comes_back_after_its_end_is_lifted_by_the_next_look() {
        does("amr", new SuspendAsPenalty(ID, FOOD, "不洁", null, TODAY.plusDays(10)));
        does("amr", new WithdrawForChangedCircumstances(ID, FOOD, "规划调整", "不予补偿：未造成损失", null));
        var withdrawal = number();
        today = TODAY.plusDays(40);
        does("amr", fallen(withdrawal));
        assertThat(file().standing()).isEqualTo(LicenceStanding.SUSPENDED);
        does("", new LiftEndedSuspensions(ID));
        assertThat(file().standing()).isEqualTo(LicenceStanding.VALID);
    }

    @Test
    void a_suspension_that_was_restored_has_nothing_left_to_set_aside() {
        does("amr", new SuspendAsPenalty(ID, FOOD, "不洁", null, null));
        var suspension = number();
        does("amr", new RestoreComponent(ID, FOOD, "已整改", null));
        assertThat(asks("amr", fallen(suspension))).isEqualTo("set-aside-not-latest");
    }

    @Test
    void a_grade_comes_back_when_its_downgrade_falls_even_after_a_suspension_in_between() {
        hearingGivenUp(HeardPenalty.DOWNGRADE);
        does("amr", new Downgrade(ID, FOOD, "A", "B", "情节较重", null));
        var downgrade = number();
        does("amr", new SuspendAsPenalty(ID, FOOD, "不洁", null, null));
        does("amr", new RestoreComponent(ID, FOOD, "已整改", null));
        assertThat(file().component(FOOD).terms().grade()).isEqualTo("B");
        does("amr", fallen(downgrade));
        assertThat(file().component(FOOD).terms().grade()).isNull();
        assertThat(file().standing()).isEqualTo(LicenceStanding.VALID);
    }

    // 听证

    @Test
    void no_permit_is_revoked_as_a_penalty_before_its_holder_could_be_heard() {
        var revocation = new RevokeAsPenalty(ID, FOOD, "情节严重", null);
        assertThat(asks("amr", revocation)).isEqualTo("hearing-not-noticed");
        does("amr", new NotifyHearingRight(ID, FOOD, HeardPenalty.REVOCATION, "情节严重"));
        assertThat(file().component(FOOD).hearing())
                .satisfies(hearing -> assertThat(hearing.lastDayToAsk()).isEqualTo(LocalDate.of(2026, 11, 30)));
        today = LocalDate.of(2026, 11, 30);
        assertThat(asks("amr", revocation)).isEqualTo("hearing-limit-running");
        today = LocalDate.of(2026, 12, 1);
        assertThat(asks("chen", new AnswerHearingNotice(ID, FOOD, true))).isEqualTo("hearing-not-open");
        does("amr", revocation);
        assertThat(file().standing()).isEqualTo(LicenceStanding.TERMINATED);
    }

    @Test
    void a_hearing_that_was_asked_for_is_held_seven_working_days_later_and_first() {
        does("amr", new NotifyHearingRight(ID, FOOD, HeardPenalty.REVOCATION, "情节严重"));
        assertThat(asks("amr", new AnswerHearingNotice(ID, FOOD, true))).isEqualTo("licence-of-another-holder");
        does("chen", new AnswerHearingNotice(ID, FOOD, true));
        today = LocalDate.of(2026, 12, 1);
        assertThat(asks("amr", new RecordHearing(ID, FOOD, "笔录"))).isEqualTo("hearing-date");
        assertThat(asks("amr", new RevokeAsPenalty(ID, FOOD, "情节严重", null))).isEqualTo("hearing-outstanding");
        assertThat(asks("amr", new NotifyHearingRight(ID, FOOD, HeardPenalty.REVOCATION, "再告知")))
                .isEqualTo("hearing-outstanding");
        today = LocalDate.of(2026, 12, 2);
        does("amr", new RecordHearing(ID, FOOD, "笔录"));
        does("amr", new RevokeAsPenalty(ID, FOOD, "情节严重", null));
    }

    @Test
    void a_suspension_meanwhile_takes_no_hearing_away() {
        does("amr", new NotifyHearingRight(ID, FOOD, HeardPenalty.REVOCATION, "情节严重"));
        does("amr", new SuspendAsPenalty(ID, FOOD, "不洁", null, null));
        does("chen", new AnswerHearingNotice(ID, FOOD, true));
        assertThat(asks("amr", new RevokeAsPenalty(ID, FOOD, "情节严重", null))).isEqualTo("hearing-outstanding");
    }

    @Test
    void a_notice_serves_the_penalty_it_named_and_only_once() {
        hearingGivenUp(HeardPenalty.DOWNGRADE);
        assertThat(asks("amr", new RevokeAsPenalty(ID, FOOD, "情节严重", null))).isEqualTo("hearing-not-noticed");
        does("amr", new Downgrade(ID, FOOD, "A", "B", "情节较重", null));
        assertThat(asks("amr", new Downgrade(ID, FOOD, "A", "C", "再犯", null))).isEqualTo("grade-differs");
        assertThat(asks("amr", new Downgrade(ID, FOOD, "B", "C", "再犯", null))).isEqualTo("hearing-not-noticed");
    }

    // 撤销、撤回

    @Test
    void what_has_expired_may_still_be_revoked_back_to_its_grant() {
        today = LAST_DAY.plusDays(1);
        does("", new RecordExpiry(ID));
        does("amr", new RevokeForUnlawfulGrant(ID, FOOD, UnlawfulGrantGround.FRAUD_OR_BRIBERY, "骗取", ISSUED_ON));
        assertThat(file().component(FOOD).standing()).isEqualTo(ComponentStanding.REVOKED_UNLAWFUL_GRANT);
        assertThat(file().standing()).isEqualTo(LicenceStanding.TERMINATED);
        does("amr", fallen(number()));
        assertThat(file().standing()).isEqualTo(LicenceStanding.EXPIRED);
    }

    @Test
    void what_was_left_in_force_for_the_public_is_not_revoked() {
        does("amr", new DeclineRevocation(ID, FOOD, UnlawfulGrantGround.PROCEDURE, "公众将断供"));
        assertThat(asks("amr", new RevokeForUnlawfulGrant(ID, FOOD, UnlawfulGrantGround.PROCEDURE, "程序违法", null)))
                .isEqualTo("revocation-would-harm-the-public");
        assertThat(file().certificateVersion()).isEqualTo(1);
    }

    @Test
    void a_withdrawal_says_what_is_paid_for_it() {
        does("amr", new WithdrawForChangedCircumstances(ID, FOOD, "规划调整", "补偿装修损失", null));
        assertThat(last(ComponentWithdrawn.class).compensation()).isEqualTo("补偿装修损失");
    }

    // 延续

    @Test
    void an_extension_asked_in_time_and_not_decided_is_granted_by_silence() {
        today = LAST_DAY.minusDays(91);
        assertThat(asks("chen", new RequestExtension(ID))).isEqualTo("extension-too-early");
        today = LAST_DAY.minusDays(30);
        does("chen", new RequestExtension(ID));
        assertThat(asks("chen", new RequestExtension(ID))).isEqualTo("extension-already-requested");
        today = LAST_DAY.plusDays(3);
        assertThat(asks("amr", new RefuseExtension(ID, "条件变化"))).isEqualTo("extension-deemed-granted");
        does("", new RecordExpiry(ID));
        assertThat(last(ExtensionDeemedGranted.class)).satisfies(deemed -> {
            assertThat(deemed.effectiveOn()).isEqualTo(LAST_DAY.plusDays(1));
            assertThat(deemed.recordedOn()).isEqualTo(LAST_DAY.plusDays(3));
            assertThat(deemed.validTo()).isEqualTo(LocalDate.of(2036, 11, 19));
        });
        assertThat(file().standing()).isEqualTo(LicenceStanding.VALID);
        assertThat(file().component(FOOD).granted().validTo()).isEqualTo(LocalDate.of(2036, 11, 19));
        assertThat(asks("", new RecordExpiry(ID))).isEqualTo("nothing");
    }

    @Test
    void an_extension_asked_late_or_refused_lets_the_licence_expire() {
        today = LAST_DAY.minusDays(29);
        does("chen", new RequestExtension(ID));
        assertThat(last(ExtensionRequested.class).inTime()).isFalse();
        today = LAST_DAY.plusDays(1);
        does("", new RecordExpiry(ID));
        assertThat(last(ComponentExpired.class).matterRef()).isEqualTo(FOOD);
    }

    @Test
    void a_refusal_in_time_lets_the_licence_expire_too() {
        today = LAST_DAY.minusDays(60);
        does("chen", new RequestExtension(ID));
        does("amr", new RefuseExtension(ID, "不再符合条件"));
        today = LAST_DAY.plusDays(1);
        does("", new RecordExpiry(ID));
        assertThat(file().standing()).isEqualTo(LicenceStanding.EXPIRED);
    }

    @Test
    void the_holder_is_told_once_for_each_day_and_not_after_asking() {
        today = LAST_DAY.minusDays(61);
        assertThat(asks("", new TellExpiry(ID))).isEqualTo("nothing");
        today = LAST_DAY.minusDays(60);
        does("", new TellExpiry(ID));
        assertThat(asks("", new TellExpiry(ID))).isEqualTo("nothing");
        today = LAST_DAY.minusDays(10); // nobody looked for weeks
        does("", new TellExpiry(ID));
        assertThat(last(ExpiryTold.class).daysBefore()).isEqualTo(30);
        assertThat(asks("", new TellExpiry(ID))).isEqualTo("nothing");
        does("chen", new RequestExtension(ID));
        does("amr", new ExtendLicence(ID, LAST_DAY.plusYears(5), "准予"));
        assertThat(file().awaited()).isEqualTo(Awaited.NOTHING);
    }

    // 变更、迁址、补发、承继

    @Test
    void a_representatives_name_is_sealed() {
        does("amr", new ChangeRepresentative(ID, "陈雅", "变更登记"));
        assertThat(last(RepresentativeChanged.class).toString()).doesNotContain("陈雅");
        assertThat(Entries.representativeOf(file(), LicenceRules.PERSONAL)).contains("陈雅");
        assertThat(asks("amr", new ChangeRepresentative(ID, "陈雅", "变更登记"))).isEqualTo("nothing-changes");
    }

    @Test
    void what_is_bound_to_its_place_moves_with_a_new_decision_only() {
        var there = new Premises("张杨路500号", "浦东新区");
        assertThat(asks("amr", new ChangePremises(ID, there, Map.of(), "搬迁"))).isEqualTo("site-bound-matter");
        assertThat(asks("amr", new ChangePremises(ID, new Premises("淮海路1号", "黄浦区"), Map.of(), "搬迁")))
                .isEqualTo("premises-in-another-district");
        does("amr", new ChangePremises(ID, there, Map.of(FOOD, "浦市监许准字〔2026〕第000140号"), "搬迁"));
        assertThat(file().premises()).isEqualTo(there);
    }

    @Test
    void a_business_that_leaves_the_district_is_deregistered_for_that_reason() {
        var relocated = new Deregister(ID, FOOD, DeregistrationGround.RELOCATED, "迁出", null);
        assertThat(asks("amr", relocated)).isEqualTo("deregistration-ground-missing");
        assertThat(asks("amr", new LeaveDistrict(ID, new Premises("张杨路500号", "浦东新区"), "搬迁")))
                .isEqualTo("premises-in-this-district");
        does("amr", new LeaveDistrict(ID, new Premises("淮海中路1号", "黄浦区"), "搬迁"));
        does("amr", relocated);
        assertThat(file().standing()).isEqualTo(LicenceStanding.DEREGISTERED);
    }

    @Test
    void a_reissue_keeps_number_and_validity_and_raises_the_version() {
        does("amr", new ReissueLicence(ID, ReissueCause.LOST, "遗失声明"));
        assertThat(file().certificateVersion()).isEqualTo(2);
        assertThat(file().issued().licenceNumber()).isEqualTo("PD202616000001K");
        assertThat(file().validTo()).isEqualTo(LAST_DAY);
    }

    @Test
    void a_licence_does_not_follow_itself_or_one_that_is_not_there() {
        assertThat(asks("amr", new LinkPredecessor(ID, ID, SuccessionKind.MERGER, "合并")))
                .isEqualTo("predecessor-unfit");
        var nowhere = LicenceId.of("0b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e99");
        assertThat(asks("amr", new LinkPredecessor(ID, nowhere, SuccessionKind.MERGER, "合并")))
                .isEqualTo("licence-unknown");
        does("amr", new LinkPredecessor(ID, LicenceRules.PREDECESSOR, SuccessionKind.MERGER, "合并"));
        assertThat(file().particulars().predecessor())
                .satisfies(link -> assertThat(link.predecessorNumber()).isEqualTo("PD202616000001K"));
    }

    private static RequestCorrection correction(String name) {
        return new RequestCorrection(ID, CorrectableField.HOLDER_NAME, null, name, "笔误");
    }

    private static SetAside fallen(String decision) {
        return new SetAside(ID, FOOD, decision, ReviewBody.REVIEW, "浦东新区人民政府", "复决1号", "事实不清", null);
    }

    private void hearingGivenUp(HeardPenalty intended) {
        does("amr", new NotifyHearingRight(ID, FOOD, intended, "情节严重"));
        does("chen", new AnswerHearingNotice(ID, FOOD, false));
    }

    private Outcome answer(String actor, LicenceCommand command) {
        return Outcome.of(LicenceRules.on(today).given(history), command, actor);
    }

    private String asks(String actor, LicenceCommand command) {
        return answer(actor, command).cell();
    }

    private void does(String actor, LicenceCommand command) {
        var outcome = answer(actor, command);
        assertThat(outcome.cell()).as(command.toString()).isEqualTo(Outcome.ALLOWED);
        history.addAll(outcome.events());
    }

    private LicenceFile file() {
        @Nullable LicenceFile file = null;
        for (var event : history) {
            file = LicenceFile.after(file, (LicenceEvent) event);
        }
        return Objects.requireNonNull(file);
    }

    /** The number of the latest measure against the component. */
    private String number() {
        return events().flatMap(event -> event instanceof ComponentMoved moved
                        ? Stream.of(moved.measure())
                        : event instanceof PermitEvent permit ? Stream.of(permit.measure()) : Stream.empty())
                .reduce((before, after) -> after)
                .orElseThrow()
                .decisionNumber();
    }

    private <E> E last(Class<E> kind) {
        return events().filter(kind::isInstance)
                .map(kind::cast)
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    private Stream<Object> events() {
        return history.stream();
    }
}
