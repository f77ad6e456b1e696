package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.PermitEvent.ComponentChanged;
import org.onelicence.command.licence.PermitEvent.ComponentDowngraded;
import org.onelicence.command.licence.PermitEvent.DecisionSetAside;
import org.onelicence.command.licence.PermitEvent.RevocationDeclined;

/**
 * A component with where it stands now, since when and, when suspended, until when.
 *
 * @param latest the measure that brought it there, while it can still be set aside
 */
public record ComponentPermit(
        GrantedComponent granted,
        ComponentStanding standing,
        LocalDate since,
        @Nullable LocalDate until,
        PermitTerms terms,
        @Nullable PenaltyHearing hearing,
        @Nullable LatestMeasure latest) {

    public ComponentPermit(
            GrantedComponent granted, ComponentStanding standing, LocalDate since, @Nullable LocalDate until) {
        this(granted, standing, since, until, PermitTerms.AS_GRANTED, null, null);
    }

    static ComponentPermit of(GrantedComponent granted) {
        return new ComponentPermit(granted, ComponentStanding.VALID, granted.validFrom(), null);
    }

    public boolean core() {
        return granted.core();
    }

    /** What is known of it after one more event, which may be about another component. */
    ComponentPermit after(LicenceEvent event) {
        if (event instanceof LicenceExtended extended) {
            return with(granted.unified(granted.validFrom(), extended.validTo()));
        }
        if (event instanceof ExtensionDeemedGranted deemed) {
            return with(granted.unified(granted.validFrom(), deemed.validTo()));
        }
        if (event instanceof ComponentMoved moved) {
            return isOf(moved.measure()) ? moved(moved) : this;
        }
        if (event instanceof ComponentExpired expired) {
            return is(expired.matterRef()) ? moved(ComponentStanding.EXPIRED, expired.effectiveOn(), null, null) : this;
        }
        if (event instanceof ComponentSuspensionLifted lifted) {
            return is(lifted.matterRef())
                    ? moved(ComponentStanding.VALID, lifted.effectiveOn(), null, beforeTheLatest())
                    : this;
        }
        if (event instanceof HearingEvent heard) {
            return is(heard.matterRef()) ? with(terms, PenaltyHearing.after(hearing, heard), latest) : this;
        }
        if (event instanceof PermitEvent permit) {
            return isOf(permit.measure()) ? after(permit) : this;
        }
        return event instanceof EntryEvent.EntryCorrected corrected ? corrected(corrected.correction()) : this;
    }

    private ComponentPermit after(PermitEvent event) {
        if (event instanceof DecisionSetAside fallen) {
            return restored(fallen);
        }
        if (event instanceof ComponentDowngraded downgraded) {
            return with(
                    terms.withGrade(downgraded.grade()),
                    null,
                    new LatestMeasure(downgraded.measure().decisionNumber(), this));
        }
        if (event instanceof ComponentChanged changed) {
            return with(terms.withScope(changed.scope()), hearing, latest);
        }
        if (event instanceof RevocationDeclined) {
            return with(terms.keptForThePublic(), hearing, latest);
        }
        return this;
    }

    private ComponentPermit moved(ComponentMoved event) {
        var measure = event.measure();
        var until = event instanceof ComponentSuspended suspended ? suspended.until() : null;
        var next = event.becomes() == ComponentStanding.VALID
                ? beforeTheLatest()
                : new LatestMeasure(measure.decisionNumber(), this);
        return moved(event.becomes(), measure.effectiveOn(), until, next);
    }

    /** A suspension that is over can no longer be set aside; what was decided before it can. */
    private @Nullable LatestMeasure beforeTheLatest() {
        return latest == null ? null : latest.before().latest();
    }

    private ComponentPermit moved(
            ComponentStanding next, LocalDate on, @Nullable LocalDate until, @Nullable LatestMeasure latest) {
        var running = next == ComponentStanding.VALID || next == ComponentStanding.SUSPENDED;
        return new ComponentPermit(granted, next, on, until, terms, running ? hearing : null, latest);
    }

    /** The event says where it stands again; what could be set aside before can be again. */
    private ComponentPermit restored(DecisionSetAside event) {
        var before = latest == null ? this : latest.before();
        return new ComponentPermit(
                granted,
                ComponentStanding.valueOf(
                        event.standing().toUpperCase(Locale.ROOT).replace('-', '_')),
                event.measure().effectiveOn(),
                event.until(),
                terms.withGrade(before.terms().grade()),
                hearing,
                before.latest());
    }

    private ComponentPermit corrected(Correction correction) {
        return is(correction.matterRef())
                ? with(CorrectableField.of(correction.field()).put(granted, correction))
                : this;
    }

    private ComponentPermit with(GrantedComponent known) {
        return new ComponentPermit(known, standing, since, until, terms, hearing, latest);
    }

    private ComponentPermit with(PermitTerms known, @Nullable PenaltyHearing heard, @Nullable LatestMeasure measure) {
        return new ComponentPermit(granted, standing, since, until, known, heard, measure);
    }

    private boolean isOf(ComponentMeasure measure) {
        return is(measure.matterRef());
    }

    private boolean is(@Nullable String matterRef) {
        return granted.matterRef().equals(matterRef);
    }

    /** Its last day has passed and nothing else has ended it. */
    boolean isPast(LocalDate today) {
        return isRunning() && granted.validTo() != null && today.isAfter(granted.validTo());
    }

    /** Neither ended nor expired. */
    boolean isRunning() {
        return standing == ComponentStanding.VALID || standing == ComponentStanding.SUSPENDED;
    }

    void mustBeRunning() {
        if (!isRunning()) {
            throw LicenceProblem.NOT_IN_FORCE.because(
                    "该单项许可当前状态为 " + standing.code(), "The component is " + standing.code());
        }
    }

    /** Its suspension had an end, and that has passed; what expired meanwhile does not come back to life. */
    boolean isSuspensionOver(LocalDate today) {
        return standing == ComponentStanding.SUSPENDED && until != null && today.isAfter(until) && !isPast(today);
    }

    /** Only these organs may touch it: the one that decided and the one in whose name it did (行政许可法 art.24, 69). */
    List<Organ> competentOrgans() {
        return Stream.of(granted.organ(), granted.inNameOf())
                .filter(Objects::nonNull)
                .toList();
    }
}
