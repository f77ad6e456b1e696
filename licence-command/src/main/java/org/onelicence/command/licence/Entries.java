package org.onelicence.command.licence;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.ChangeScope;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryEvent.LicenceLeftDistrict;
import org.onelicence.command.licence.EntryEvent.LicenceReissued;
import org.onelicence.command.licence.EntryEvent.PredecessorLinked;
import org.onelicence.command.licence.EntryEvent.PremisesChanged;
import org.onelicence.command.licence.EntryEvent.RepresentativeChanged;
import org.onelicence.command.licence.EntryEvent.ScopeChanged;
import org.onelicence.command.licence.LicenceCommand.ChangeLicence;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.onelicence.command.personal.PersonalData;

/** 变更: what a licence says, and what no change may do (行政许可法 art.9, 49). */
public final class Entries {

    /** Where in the seal a representative's name belongs. */
    private static final String REPRESENTATIVE = "legal-representative";

    private Entries() {}

    static LicenceChanged name(LicenceFile file, Competence act, ChangeLicence asked) {
        mustDiffer(file.holderName(), asked.holderName());
        return new LicenceChanged(
                file.id(),
                file.holderName(),
                asked.holderName(),
                asked.reason(),
                act.on(),
                act.decisionNumber(),
                act.organ(),
                act.officerNumber(),
                file.nextVersion());
    }

    static RepresentativeChanged representative(
            LicenceFile file, Competence act, ChangeRepresentative asked, PersonalData personal) {
        mustDiffer(representativeOf(file, personal).orElse(null), asked.representative());
        var place = file.id().toString();
        var holder = file.issued().holderSubject();
        var closed = personal.seal(holder, place, REPRESENTATIVE, asked.representative());
        return new RepresentativeChanged(file.id(), closed, act.decided(asked.reason()), file.nextVersion());
    }

    /** The name behind the seal, for those who may read it; nothing once the holder was erased. */
    public static Optional<String> representativeOf(LicenceFile file, PersonalData personal) {
        return Optional.ofNullable(file.particulars().sealedRepresentative())
                .flatMap(closed ->
                        personal.open(file.issued().holderSubject(), file.id().toString(), REPRESENTATIVE, closed));
    }

    /** What was examined on the spot is examined again where the business goes. */
    static PremisesChanged premises(LicenceFile file, Competence act, ChangePremises asked, LicenceLimits limits) {
        var from = file.premises();
        mustDiffer(from.normalised(), asked.to().normalised());
        if (!asked.to().district().equals(from.district())) {
            throw LicenceProblem.ANOTHER_DISTRICT.because(
                    "现在区域为 " + from.district(), "The licence is of " + from.district());
        }
        asked.grantedAnew().keySet().forEach(file::component);
        file.components().values().stream()
                .filter(ComponentPermit::isRunning)
                .map(permit -> permit.granted().matterRef())
                .filter(ref -> !limits.notSiteBound().contains(ref))
                .filter(ref -> !asked.grantedAnew().containsKey(ref))
                .findFirst()
                .ifPresent(ref -> {
                    throw LicenceProblem.SITE_BOUND.because(
                            "事项 " + ref + " 须凭新场所的准予决定办理", "Name the new decision on " + ref);
                });
        return new PremisesChanged(
                file.id(), from, asked.to(), asked.grantedAnew(), act.decided(asked.reason()), file.nextVersion());
    }

    static ScopeChanged scope(LicenceFile file, Competence act, ChangeScope asked) {
        var before = file.particulars().businessScope();
        mustDiffer(before, asked.scope());
        return new ScopeChanged(file.id(), before, asked.scope(), act.decided(asked.reason()), file.nextVersion());
    }

    static LicenceReissued reissued(LicenceFile file, Competence act, ReissueLicence asked) {
        return new LicenceReissued(file.id(), asked.cause().code(), act.decided(asked.reason()), file.nextVersion());
    }

    /** A licence is not transferred: the successor has its own and names the other (art.9). */
    static PredecessorLinked predecessor(LicenceFile file, Competence act, LinkPredecessor asked, Licences licences) {
        if (asked.predecessor().equals(file.id())) {
            throw LicenceProblem.PREDECESSOR_UNFIT.because("不能是本许可证", "A licence does not follow itself");
        }
        var before = licences.require(asked.predecessor());
        var link = before.particulars().predecessor();
        if (link != null && link.predecessorLicenceId().equals(file.id())) {
            throw LicenceProblem.PREDECESSOR_UNFIT.because("两张许可证不能互为承继", "Two licences do not follow each other");
        }
        return new PredecessorLinked(
                file.id(),
                before.id(),
                before.issued().licenceNumber(),
                asked.kind().code(),
                act.decided(asked.reason()),
                file.certificateVersion());
    }

    static LicenceLeftDistrict left(LicenceFile file, Competence act, LeaveDistrict asked) {
        if (asked.to().district().equals(file.premises().district())) {
            throw LicenceProblem.SAME_DISTRICT.because("请办理区内变更", "Change the premises instead");
        }
        if (file.particulars().leftTo() != null) {
            throw LicenceProblem.NOTHING_CHANGES.because("迁出已登记", "The move is on record");
        }
        return new LicenceLeftDistrict(file.id(), asked.to(), act.decided(asked.reason()), file.certificateVersion());
    }

    private static void mustDiffer(@Nullable String before, String after) {
        if (Objects.equals(before, after)) {
            throw LicenceProblem.NOTHING_CHANGES.because("与现登记的相同", "It is the one on record");
        }
    }
}
