package org.onelicence.command.draft;

import java.util.List;
import java.util.TreeMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.onelicence.command.application.ApplicationCommand.MaterialsGiven;
import org.onelicence.command.application.ApplicationCommand.SubmitApplication;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.Applications;
import org.onelicence.command.application.ProvidedMaterial;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.material.Materials;
import org.springframework.stereotype.Component;

/**
 * Makes an application of a draft. It keeps the draft's id, so whoever submits twice, or again after a crash between any
 * two lines here, meets the one application there is.
 */
@Component
public class DraftSubmission {

    private final Drafts drafts;
    private final DraftMaterials files;
    private final Materials materials;
    private final Guides guides;
    private final Applications applications;
    private final CommandGateway commands;

    DraftSubmission(
            Drafts drafts,
            DraftMaterials files,
            Materials materials,
            Guides guides,
            Applications applications,
            CommandGateway commands) {
        this.drafts = drafts;
        this.files = files;
        this.materials = materials;
        this.guides = guides;
        this.applications = applications;
        this.commands = commands;
    }

    /** @param version of the draft as it was looked through: nobody submits what another window changed since */
    public void submit(ApplicationId id, String subject, long version) {
        if (isSubmitted(id, subject)) {
            drafts.discard(id, subject);
            return;
        }
        var draft = drafts.require(id, subject);
        if (draft.version() != version) {
            throw DraftProblem.CHANGED.because("请重新核对后再提交", "Look through it again, then submit");
        }
        var handedIn = files.of(id, subject);
        commands.sendAndWait(command(draft, guides.current(draft.industryNo()), handedIn));
        materials.keep(
                id, handedIn.stream().map(file -> file.content().sha256()).toList());
        drafts.discard(id, subject);
    }

    public boolean isSubmitted(ApplicationId id, String subject) {
        return applications.find(id).filter(file -> file.isOf(subject)).isPresent();
    }

    /** What the guide in force does not ask for stays behind: it may have been asked by an earlier version. */
    private static SubmitApplication command(Draft draft, GuideVersion guide, List<DraftMaterial> handedIn) {
        var content = draft.content();
        var answers = new TreeMap<>(content.elements());
        answers.keySet()
                .retainAll(guide.elements().stream().map(each -> each.key()).toList());
        var matters = content.optionalMatters().stream()
                .filter(ref -> guide.optionalMatters().stream()
                        .anyMatch(matter -> matter.ref().equals(ref)))
                .toList();
        return new SubmitApplication(
                draft.id(),
                draft.industryNo(),
                content.value(DraftContent.USCC),
                content.value(DraftContent.HOLDER_NAME),
                new Premises(content.value(DraftContent.ADDRESS), content.value(DraftContent.DISTRICT)),
                matters,
                answers,
                content.commitmentSigned(),
                new MaterialsGiven(
                        handedIn.stream().map(DraftSubmission::provided).toList(), content.onPaper()));
    }

    private static ProvidedMaterial provided(DraftMaterial file) {
        var content = file.content();
        return new ProvidedMaterial(
                file.materialKey(),
                content.sha256(),
                content.sizeBytes(),
                content.type().mediaType(),
                file.sealedName());
    }
}
