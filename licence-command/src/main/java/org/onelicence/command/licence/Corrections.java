package org.onelicence.command.licence;

import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.EntryEvent.CorrectionRequested;
import org.onelicence.command.licence.EntryEvent.EntryCorrected;

/** 更正: a wrong entry is put right by two officers, and the only thing that may still follow a deregistration. */
final class Corrections {

    private Corrections() {}

    static CorrectionRequested requested(LicenceFile file, Competence act, RequestCorrection asked) {
        var field = asked.field();
        var matterRef = field.isOfComponent() ? asked.matterRef() : null;
        var before = field.read(file, matterRef == null ? "" : matterRef);
        if (before.equals(asked.value())) {
            throw LicenceProblem.NOTHING_CHANGES.because("与现登记的相同", "It is what stands there already");
        }
        return new CorrectionRequested(
                file.id(),
                new Correction(field.code(), matterRef, before, asked.value()),
                asked.reason(),
                act.on(),
                act.organ(),
                act.officerNumber(),
                file.certificateVersion());
    }

    /** The request that waits; whose organ it is says who may agree. */
    static CorrectionRequested waiting(LicenceFile file) {
        var request = file.awaited().correction();
        if (request == null) {
            throw LicenceProblem.CORRECTION_NOT_REQUESTED.because("没有待批准的更正", "No correction awaits a second officer");
        }
        return request;
    }

    static EntryCorrected corrected(LicenceFile file, Competence act) {
        var request = waiting(file);
        var correction = request.correction();
        if (act.isBy(request.officerNumber())) {
            throw LicenceProblem.SECOND_OFFICER_NEEDED.because(
                    "更正由证号 " + request.officerNumber() + " 提出", "It was asked for by " + request.officerNumber());
        }
        var matterRef = correction.matterRef();
        var now = CorrectableField.of(correction.field()).read(file, matterRef == null ? "" : matterRef);
        if (!now.equals(correction.before())) {
            throw LicenceProblem.CORRECTION_OVERTAKEN.because("现为“" + now + "”", "It is \"" + now + "\" now");
        }
        return new EntryCorrected(
                file.id(), correction, request.officerNumber(), act.decided(request.reason()), file.nextVersion());
    }
}
