package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationEvent.ApplicationSubmitted;
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.guide.GuideMatter;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.LicenceProblem;
import org.onelicence.command.licence.Licences;
import org.onelicence.command.personal.PersonalData;
import org.onelicence.platform.problem.Refusal.FieldError;

/** What was submitted, after the guide in force was held against it. */
record Submission(SubmitApplication asked, GuideVersion guide, List<MatterApplied> matters, SingleForm form) {

    /** Each matter goes to the organ that holds the power over it today, whatever the guide was written under. */
    static Submission checked(
            SubmitApplication asked, GuideVersion guide, AuthorityRegister register, LocalDate today) {
        CreditCode.check(asked.uscc());
        if (asked.materials() != null) {
            HandedIn.check(guide, asked.materials());
        }
        var matters = matters(asked, guide).stream()
                .map(matter -> Responsibility.heldOn(matter, register, today))
                .toList();
        return new Submission(asked, guide, matters, SingleForm.checked(guide, asked.form()));
    }

    /** The core matters always, the optional ones as chosen, in the guide's order. */
    private static List<MatterApplied> matters(SubmitApplication asked, GuideVersion guide) {
        refuseStrangeMatters(asked, guide);
        List<GuideMatter> chosen = new ArrayList<>(guide.coreMatters());
        guide.optionalMatters().stream()
                .filter(matter -> asked.optionalMatters().contains(matter.ref()))
                .forEach(chosen::add);
        if (chosen.isEmpty()) {
            throw ApplicationProblem.NO_MATTER_CHOSEN.because(
                    "该行业没有必办事项，请选择需要的事项", "This industry has no matter that everyone needs");
        }
        return chosen.stream()
                .map(matter -> MatterApplied.of(matter, guide.isChoiceNeeded()))
                .toList();
    }

    private static void refuseStrangeMatters(SubmitApplication asked, GuideVersion guide) {
        var strange = asked.optionalMatters().stream()
                .filter(ref -> guide.matters().stream()
                        .noneMatch(matter -> matter.ref().equals(ref)))
                .map(ref -> new FieldError("optionalMatters", "行业指南没有事项 " + ref, "The guide has no matter " + ref))
                .toList();
        if (!strange.isEmpty()) {
            throw ApplicationProblem.MATTER_OF_ANOTHER_INDUSTRY
                    .because("请从该行业的事项中选择", "Choose from the matters of this industry")
                    .with(strange);
        }
    }

    void refuseSecondLicence(Licences licences) {
        refuseSecondLicence(licences, LicenceId.of(asked.uscc(), asked.premises(), asked.industryNo()));
    }

    /** At most one active licence for a holder, a place and an industry. */
    static void refuseSecondLicence(Licences licences, LicenceId id) {
        licences.find(id)
                .map(LicenceFile::standing)
                .filter(standing -> standing.isActive())
                .ifPresent(standing -> {
                    throw LicenceProblem.ALREADY_ACTIVE.because(
                            "同一主体、场所和行业只能有一张；请在“我的许可证”中办理变更或延续",
                            "One per holder, premises and industry; it is " + standing.code());
                });
    }

    List<MaterialProvided> materials(LocalDate today) {
        var given = asked.materials();
        return given == null
                ? List.of()
                : given.files().stream()
                        .map(file -> file.told(asked.applicationId(), null, today))
                        .toList();
    }

    ApplicationSubmitted by(String actor, LocalDate today, PersonalData personal) {
        var id = asked.applicationId();
        return new ApplicationSubmitted(
                id,
                actor,
                today,
                asked.uscc(),
                asked.holderName(),
                asked.premises(),
                asked.industryNo(),
                guide.nameZh(),
                guide.nameEn(),
                guide.version(),
                matters,
                form.open(),
                form.personal((key, answer) -> personal.seal(actor, id.toString(), key, answer)),
                asked.commitmentSigned());
    }
}
