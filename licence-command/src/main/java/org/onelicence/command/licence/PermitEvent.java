package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What befalls one component besides the moves: its scope, its grade, and a measure against it that does not stand. */
public sealed interface PermitEvent extends LicenceEvent {
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "component.changed", ComponentChanged.class,
            "component.downgraded", ComponentDowngraded.class,
            "component.decision-set-aside", DecisionSetAside.class,
            "component.revocation-declined", RevocationDeclined.class);

    ComponentMeasure measure();

    @Override
    default LocalDate effectiveOn() {
        return measure().effectiveOn();
    }

    @Revision("1")
    record ComponentChanged(
            LicenceId licenceId,
            ComponentMeasure measure,
            @Nullable String scopeBefore,
            String scope,
            int certificateVersion)
            implements PermitEvent {}

    /** 降低资质等级 (行政处罚法 art.9(3)). */
    @Revision("1")
    record ComponentDowngraded(
            LicenceId licenceId, ComponentMeasure measure, String gradeBefore, String grade, int certificateVersion)
            implements PermitEvent {}

    /**
     * A review body or a court annulled the component's latest measure: it stands again as it did before.
     *
     * @param setAside the number of the decision that fell
     * @param kind code of a {@link ReviewBody}
     * @param standing where the component stands again, until {@code until} when that is a suspension
     */
    @Revision("1")
    record DecisionSetAside(
            LicenceId licenceId,
            ComponentMeasure measure,
            String setAside,
            String kind,
            String body,
            String documentNumber,
            String standing,
            @Nullable LocalDate until,
            int certificateVersion)
            implements PermitEvent {}

    /** Granted unlawfully and left in force: to revoke it would do great harm to the public (行政许可法 art.69 last). */
    @Revision("1")
    record RevocationDeclined(LicenceId licenceId, ComponentMeasure measure, String ground, int certificateVersion)
            implements PermitEvent {}
}
