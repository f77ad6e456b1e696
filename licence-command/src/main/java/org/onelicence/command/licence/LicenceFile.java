package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
import org.onelicence.command.licence.LicenceEvent.ComponentExpired;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspended;
import org.onelicence.command.licence.LicenceEvent.ComponentSuspensionLifted;
import org.onelicence.command.licence.LicenceEvent.LicenceChanged;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;
import org.onelicence.command.licence.LicenceEvent.LicenceIssued;
import org.onelicence.command.licence.LicenceEvent.LicenceSynchronised;

/**
 * A licence as its events tell it, in the life it is in. The aggregate decides by it and the pages show it: one fold,
 * so they cannot disagree.
 *
 * @param components by matter reference, in the order they were granted
 */
public record LicenceFile(
        LicenceIssued issued,
        String holderName,
        LocalDate validTo,
        LicenceStanding standing,
        int certificateVersion,
        Map<String, ComponentPermit> components) {

    public LicenceFile {
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    public LicenceId id() {
        return issued.licenceId();
    }

    public ComponentPermit component(String matterRef) {
        var component = components.get(matterRef);
        if (component == null) {
            throw LicenceProblem.COMPONENT_UNKNOWN.because(
                    "许可证不含事项 " + matterRef, "The licence holds no component " + matterRef);
        }
        return component;
    }

    /** What the licence is worth, read off its components. */
    LicenceStanding derivedStanding() {
        return LicenceStanding.of(components.values());
    }

    /** Speaks for the licence as a whole: the organ of the first core matter in the guide's order. */
    public Organ leadOrgan() {
        return components.values().stream()
                .filter(ComponentPermit::core)
                .findFirst()
                .orElseGet(() -> components.values().iterator().next())
                .granted()
                .organ();
    }

    /** The first day on which a suspension is over; null where none has an end. */
    @Nullable
    LocalDate suspensionOverOn() {
        return components.values().stream()
                .filter(permit -> permit.standing() == ComponentStanding.SUSPENDED)
                .flatMap(permit -> Stream.ofNullable(permit.until()))
                .min(Comparator.naturalOrder())
                .map(until -> until.plusDays(1))
                .orElse(null);
    }

    int nextVersion() {
        return certificateVersion + 1;
    }

    /** What is known after one more event; null before the licence was first issued. */
    static LicenceFile after(@Nullable LicenceFile before, LicenceEvent event) {
        if (event instanceof LicenceIssued issued) {
            return new LicenceFile(
                    issued,
                    issued.holderName(),
                    issued.validTo(),
                    LicenceStanding.VALID,
                    issued.certificateVersion(),
                    permits(issued.components()));
        }
        if (before == null) {
            throw new IllegalStateException("The log tells of a licence that was never issued: " + event.licenceId());
        }
        return before.after(event);
    }

    private LicenceFile after(LicenceEvent event) {
        if (event instanceof ComponentMoved moved) {
            var measure = moved.measure();
            var until = moved instanceof ComponentSuspended suspended ? suspended.until() : null;
            return with(
                    moved.certificateVersion(),
                    measure.matterRef(),
                    permit -> permit.moved(moved.becomes(), measure.effectiveOn(), until));
        }
        if (event instanceof ComponentExpired expired) {
            return with(
                    expired.certificateVersion(),
                    expired.matterRef(),
                    permit -> permit.moved(ComponentStanding.EXPIRED, expired.effectiveOn(), null));
        }
        if (event instanceof ComponentSuspensionLifted lifted) {
            return with(
                    lifted.certificateVersion(),
                    lifted.matterRef(),
                    permit -> permit.moved(ComponentStanding.VALID, lifted.effectiveOn(), null));
        }
        if (event instanceof ComponentAdded added) {
            var more = new LinkedHashMap<>(components);
            more.put(added.component().matterRef(), ComponentPermit.of(added.component()));
            return new LicenceFile(issued, holderName, validTo, standing, added.certificateVersion(), more);
        }
        if (event instanceof LicenceChanged changed) {
            return new LicenceFile(
                    issued, changed.holderName(), validTo, standing, changed.certificateVersion(), components);
        }
        if (event instanceof LicenceExtended extended) {
            var longer = new LinkedHashMap<>(components);
            longer.replaceAll((matterRef, permit) -> permit.validTo(extended.validTo()));
            return new LicenceFile(
                    issued, holderName, extended.validTo(), standing, extended.certificateVersion(), longer);
        }
        if (event instanceof LicenceSynchronised synchronised) {
            var worth = LicenceStanding.valueOf(synchronised.standing().toUpperCase(Locale.ROOT));
            return new LicenceFile(issued, holderName, validTo, worth, synchronised.certificateVersion(), components);
        }
        return this;
    }

    private LicenceFile with(int version, String matterRef, UnaryOperator<ComponentPermit> change) {
        var changed = new LinkedHashMap<>(components);
        changed.computeIfPresent(matterRef, (ref, permit) -> change.apply(permit));
        return new LicenceFile(issued, holderName, validTo, standing, version, changed);
    }

    private static Map<String, ComponentPermit> permits(Collection<GrantedComponent> granted) {
        var permits = new LinkedHashMap<String, ComponentPermit>();
        granted.forEach(component -> permits.put(component.matterRef(), ComponentPermit.of(component)));
        return permits;
    }
}
