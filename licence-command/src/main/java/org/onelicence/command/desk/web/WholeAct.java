package org.onelicence.command.desk.web;

import static org.onelicence.command.desk.web.FormField.day;
import static org.onelicence.command.desk.web.FormField.line;
import static org.onelicence.command.desk.web.FormField.oneOf;
import static org.onelicence.command.desk.web.FormField.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.onelicence.command.licence.ComponentPermit;
import org.onelicence.command.licence.CorrectableField;
import org.onelicence.command.licence.EntryCommand.ChangePremises;
import org.onelicence.command.licence.EntryCommand.ChangeRepresentative;
import org.onelicence.command.licence.EntryCommand.ChangeScope;
import org.onelicence.command.licence.EntryCommand.CorrectEntry;
import org.onelicence.command.licence.EntryCommand.LeaveDistrict;
import org.onelicence.command.licence.EntryCommand.LinkPredecessor;
import org.onelicence.command.licence.EntryCommand.ReissueLicence;
import org.onelicence.command.licence.EntryCommand.RequestCorrection;
import org.onelicence.command.licence.ExtensionCommand.RefuseExtension;
import org.onelicence.command.licence.LicenceCommand;
import org.onelicence.command.licence.LicenceCommand.ChangeLicence;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceFile;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Premises;
import org.onelicence.command.licence.ReissueCause;
import org.onelicence.command.licence.SuccessionKind;

/** The legal acts on a licence as a whole as a page offers them. */
enum WholeAct {
    NAME_CHANGES(WholeAct::isActive, false, List.of(line("holderName"), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ChangeLicence(file.id(), typed.text("holderName"), typed.text("reason"));
        }
    },
    REPRESENTATIVE_CHANGES(WholeAct::isActive, false, List.of(line("representative"), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ChangeRepresentative(file.id(), typed.text("representative"), typed.text("reason"));
        }
    },
    PREMISES_CHANGES(WholeAct::isActive, false, List.of(line("district"), line("address"), text("reason"))) {
        @Override
        List<FormField> fieldsOf(LicenceFile file) {
            var fields = new ArrayList<>(super.fieldsOf(file));
            file.components().values().stream()
                    .map(ComponentPermit::granted)
                    .map(granted ->
                            line(GRANTED + granted.matterRef()).optional().labelled(granted.nameZh()))
                    .forEach(fields::add);
            return fields;
        }

        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ChangePremises(
                    file.id(),
                    new Premises(typed.text("address"), typed.text("district")),
                    grantedAnew(file, typed),
                    typed.text("reason"));
        }
    },
    SCOPE_CHANGES(WholeAct::isActive, false, List.of(line("businessScope"), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ChangeScope(file.id(), typed.text("businessScope"), typed.text("reason"));
        }
    },
    EXTENSIONS(WholeAct::isActive, false, List.of(day("validTo"), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ExtendLicence(
                    file.id(), Objects.requireNonNullElse(typed.day("validTo"), file.validTo()), typed.text("reason"));
        }
    },
    EXTENSION_REFUSALS(file -> isActive(file) && file.awaited().extension() != null, true, List.of(text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new RefuseExtension(file.id(), typed.text("reason"));
        }
    },
    REISSUES(
            WholeAct::isActive,
            false,
            List.of(oneOf("cause", "reissue", ReissueCause.values(), ReissueCause::code), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new ReissueLicence(file.id(), ReissueCause.of(typed.text("cause")), typed.text("reason"));
        }
    },
    PREDECESSORS(
            WholeAct::isActive,
            false,
            List.of(
                    line("predecessor"),
                    oneOf("kind", "succession", SuccessionKind.values(), SuccessionKind::code),
                    text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new LinkPredecessor(
                    file.id(),
                    LicenceId.of(typed.text("predecessor")),
                    SuccessionKind.of(typed.text("kind")),
                    typed.text("reason"));
        }
    },
    DEPARTURES(
            file -> isActive(file) && file.particulars().leftTo() == null,
            true,
            List.of(line("district"), line("address"), text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new LeaveDistrict(
                    file.id(), new Premises(typed.text("address"), typed.text("district")), typed.text("reason"));
        }
    },
    CORRECTIONS(
            file -> true,
            false,
            List.of(
                    oneOf("field", "correctable", CorrectableField.values(), CorrectableField::code),
                    line("matterRef").optional(),
                    line("value"),
                    text("reason"))) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new RequestCorrection(
                    file.id(),
                    CorrectableField.of(typed.text("field")),
                    typed.optional("matterRef"),
                    typed.text("value"),
                    typed.text("reason"));
        }
    },
    CORRECTION_APPROVALS(file -> file.awaited().correction() != null, true, List.of()) {
        @Override
        LicenceCommand of(LicenceFile file, Typed typed) {
            return new CorrectEntry(file.id());
        }
    };

    private static final String GRANTED = "granted-";

    @SuppressWarnings("ImmutableEnumChecker") // neither a lambda without state nor what List.of makes ever changes
    private final Predicate<LicenceFile> when;

    private final boolean confirmed;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FormField> fields;

    WholeAct(Predicate<LicenceFile> when, boolean confirmed, List<FormField> fields) {
        this.when = when;
        this.confirmed = confirmed;
        this.fields = fields;
    }

    abstract LicenceCommand of(LicenceFile file, Typed typed);

    List<FormField> fieldsOf(LicenceFile file) {
        return fields;
    }

    static WholeAct named(String code) {
        return Arrays.stream(values())
                .filter(act -> act.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No act is called " + code));
    }

    static List<WholeAct> possibleOn(LicenceFile file) {
        return Arrays.stream(values()).filter(act -> act.when.test(file)).toList();
    }

    private static boolean isActive(LicenceFile file) {
        return file.standing().isActive();
    }

    private static Map<String, String> grantedAnew(LicenceFile file, Typed typed) {
        return file.components().keySet().stream()
                .filter(ref -> typed.optional(GRANTED + ref) != null)
                .collect(Collectors.toMap(ref -> ref, ref -> typed.text(GRANTED + ref)));
    }

    /** Whether the officer has to say twice that it is meant. */
    public boolean confirmed() {
        return confirmed;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
