package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.LicenceEvent.ComponentAdded;
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
        Particulars particulars,
        LocalDate validTo,
        LicenceStanding standing,
        int certificateVersion,
        Map<String, ComponentPermit> components,
        Awaited awaited) {

    public LicenceFile {
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    public LicenceId id() {
        return issued.licenceId();
    }

    public String holderName() {
        return particulars.holderName();
    }

    /** Where the business is now; the place it was first issued for stands in the issue. */
    public Premises premises() {
        return particulars.premises();
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

    /** What only the holder may ask. */
    void mustBelongTo(String actor) {
        if (!issued.holderSubject().equals(actor)) {
            throw LicenceProblem.ANOTHER_HOLDER.because("请由持证主体登录办理", "The holder has to sign in");
        }
    }

    LicenceFile mustBeActive() {
        if (!standing.isActive()) {
            throw LicenceProblem.NOT_ACTIVE.because("许可证当前状态为 " + standing.code(), "The licence is " + standing.code());
        }
        return this;
    }

    int nextVersion() {
        return certificateVersion + 1;
    }

    /** What is known after one more event; null before the licence was first issued. */
    static LicenceFile after(@Nullable LicenceFile before, LicenceEvent event) {
        if (event instanceof LicenceIssued issued) {
            return new LicenceFile(
                    issued,
                    Particulars.of(issued.holderName(), issued.premises()),
                    issued.validTo(),
                    LicenceStanding.VALID,
                    issued.certificateVersion(),
                    permits(issued.components()),
                    Awaited.NOTHING);
        }
        if (before == null) {
            throw new IllegalStateException("The log tells of a licence that was never issued: " + event.licenceId());
        }
        return before.after(event);
    }

    private LicenceFile after(LicenceEvent event) {
        return new LicenceFile(
                issued,
                particulars.after(event),
                validToAfter(event),
                standingAfter(event),
                event.certificateVersion(),
                componentsAfter(event),
                awaited.after(event));
    }

    private LocalDate validToAfter(LicenceEvent event) {
        if (event instanceof LicenceExtended extended) {
            return extended.validTo();
        }
        return event instanceof ExtensionDeemedGranted deemed ? deemed.validTo() : validTo;
    }

    private LicenceStanding standingAfter(LicenceEvent event) {
        return event instanceof LicenceSynchronised synchronised
                ? LicenceStanding.valueOf(synchronised.standing().toUpperCase(Locale.ROOT))
                : standing;
    }

    private Map<String, ComponentPermit> componentsAfter(LicenceEvent event) {
        var after = new LinkedHashMap<>(components);
        after.replaceAll((matterRef, permit) -> permit.after(event));
        if (event instanceof ComponentAdded added) {
            after.put(added.component().matterRef(), ComponentPermit.of(added.component()));
        }
        return after;
    }

    private static Map<String, ComponentPermit> permits(Collection<GrantedComponent> granted) {
        var permits = new LinkedHashMap<String, ComponentPermit>();
        granted.forEach(component -> permits.put(component.matterRef(), ComponentPermit.of(component)));
        return permits;
    }
}
