package org.onelicence.command.desk.web;

import static org.onelicence.command.desk.web.FormField.day;
import static org.onelicence.command.desk.web.FormField.line;
import static org.onelicence.command.desk.web.FormField.oneOf;
import static org.onelicence.command.desk.web.FormField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onelicence.command.licence.ComponentPermit;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.DeregistrationGround;
import org.onelicence.command.licence.HeardPenalty;
import org.onelicence.command.licence.HearingCommand.NotifyHearingRight;
import org.onelicence.command.licence.HearingCommand.RecordHearing;
import org.onelicence.command.licence.LicenceCommand;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.PermitCommand.ChangeComponent;
import org.onelicence.command.licence.PermitCommand.DeclineRevocation;
import org.onelicence.command.licence.PermitCommand.Downgrade;
import org.onelicence.command.licence.PermitCommand.SetAside;
import org.onelicence.command.licence.ReviewBody;
import org.onelicence.command.licence.UnlawfulGrantGround;

/** The legal acts on a component as a page offers them, each only where its standing could allow it. */
enum Measure {
    SUSPENSIONS(Set.of(ComponentStanding.VALID), false, List.of(text("grounds"), day("effectiveFrom"), day("until"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new SuspendAsPenalty(
                    licence, matterRef, typed.text("grounds"), typed.day("effectiveFrom"), typed.day("until"));
        }
    },
    RESTORATIONS(Set.of(ComponentStanding.SUSPENDED), false, List.of(text("grounds"), day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new RestoreComponent(licence, matterRef, typed.text("grounds"), typed.day("effectiveFrom"));
        }
    },
    CHANGES(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED),
            false,
            List.of(line("scope"), text("grounds"), day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new ChangeComponent(
                    licence, matterRef, typed.text("scope"), typed.text("grounds"), typed.day("effectiveFrom"));
        }
    },
    HEARING_NOTICES(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED),
            false,
            List.of(oneOf("intended", "heard", HeardPenalty.values(), HeardPenalty::code), text("grounds"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new NotifyHearingRight(
                    licence, matterRef, HeardPenalty.of(typed.text("intended")), typed.text("grounds"));
        }
    },
    HEARING_RECORDS(Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED), false, List.of(text("record"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new RecordHearing(licence, matterRef, typed.text("record"));
        }
    },
    DOWNGRADES(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED),
            true,
            List.of(line("gradeBefore"), line("grade"), text("grounds"), day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new Downgrade(
                    licence,
                    matterRef,
                    typed.text("gradeBefore"),
                    typed.text("grade"),
                    typed.text("grounds"),
                    typed.day("effectiveFrom"));
        }
    },
    PENALTY_REVOCATIONS(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED),
            true,
            List.of(text("grounds"), day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new RevokeAsPenalty(licence, matterRef, typed.text("grounds"), typed.day("effectiveFrom"));
        }
    },
    REVOCATIONS_FOR_UNLAWFUL_GRANT(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED, ComponentStanding.EXPIRED),
            true,
            List.of(
                    oneOf("ground", "unlawful", UnlawfulGrantGround.values(), UnlawfulGrantGround::code),
                    text("grounds"),
                    day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new RevokeForUnlawfulGrant(
                    licence,
                    matterRef,
                    UnlawfulGrantGround.of(typed.text("ground")),
                    typed.text("grounds"),
                    typed.day("effectiveFrom"));
        }
    },
    DECLINED_REVOCATIONS(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED, ComponentStanding.EXPIRED),
            true,
            List.of(
                    oneOf("ground", "unlawful", UnlawfulGrantGround.values(), UnlawfulGrantGround::code),
                    text("grounds"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new DeclineRevocation(
                    licence, matterRef, UnlawfulGrantGround.of(typed.text("ground")), typed.text("grounds"));
        }
    },
    WITHDRAWALS(
            Set.of(ComponentStanding.VALID, ComponentStanding.SUSPENDED),
            true,
            List.of(text("grounds"), text("compensation"), day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new WithdrawForChangedCircumstances(
                    licence, matterRef, typed.text("grounds"), typed.text("compensation"), typed.day("effectiveFrom"));
        }
    },
    SET_ASIDES(
            Set.of(
                    ComponentStanding.VALID,
                    ComponentStanding.SUSPENDED,
                    ComponentStanding.REVOKED_UNLAWFUL_GRANT,
                    ComponentStanding.WITHDRAWN,
                    ComponentStanding.REVOKED_PENALTY),
            true,
            List.of(
                    line("decisionNumber"),
                    oneOf("kind", "body", ReviewBody.values(), ReviewBody::code),
                    line("body"),
                    line("documentNumber"),
                    text("grounds"),
                    day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new SetAside(
                    licence,
                    matterRef,
                    typed.text("decisionNumber"),
                    ReviewBody.of(typed.text("kind")),
                    typed.text("body"),
                    typed.text("documentNumber"),
                    typed.text("grounds"),
                    typed.day("effectiveFrom"));
        }
    },
    DEREGISTRATIONS(
            Set.of(
                    ComponentStanding.VALID,
                    ComponentStanding.SUSPENDED,
                    ComponentStanding.EXPIRED,
                    ComponentStanding.REVOKED_UNLAWFUL_GRANT,
                    ComponentStanding.WITHDRAWN,
                    ComponentStanding.REVOKED_PENALTY),
            true,
            List.of(
                    oneOf("ground", "ground", DeregistrationGround.values(), DeregistrationGround::code),
                    text("grounds"),
                    day("effectiveFrom"))) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Typed typed) {
            return new Deregister(
                    licence,
                    matterRef,
                    DeregistrationGround.of(typed.text("ground")),
                    typed.text("grounds"),
                    typed.day("effectiveFrom"));
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of and List.of make never changes
    private final Set<ComponentStanding> from;

    private final boolean confirmed;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<FormField> fields;

    Measure(Set<ComponentStanding> from, boolean confirmed, List<FormField> fields) {
        this.from = from;
        this.confirmed = confirmed;
        this.fields = fields;
    }

    abstract LicenceCommand of(LicenceId licence, String matterRef, Typed typed);

    static Measure named(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No measure is called " + code));
    }

    /** A measure can fall, a hearing can be held, only where there is one. */
    static List<Measure> possibleFrom(ComponentPermit component) {
        var hearing = component.hearing();
        return Arrays.stream(values())
                .filter(measure -> measure.from.contains(component.standing()))
                .filter(measure -> measure != SET_ASIDES || component.latest() != null)
                .filter(measure -> measure != HEARING_RECORDS || (hearing != null && hearing.isOutstanding()))
                .toList();
    }

    /** Whether the officer has to say twice that it is meant. */
    public boolean confirmed() {
        return confirmed;
    }

    public List<FormField> fields() {
        return fields;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
