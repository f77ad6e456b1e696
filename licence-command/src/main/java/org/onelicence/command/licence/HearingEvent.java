package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Before a permit is revoked or downgraded as a penalty its holder may be heard (行政处罚法 art.63, 64). */
public sealed interface HearingEvent extends LicenceEvent {
    Map<String, Class<?>> LOGICAL_NAMES = Map.of(
            "component.hearing-noticed", HearingNoticed.class,
            "component.hearing-answered", HearingAnswered.class,
            "component.hearing-held", HearingHeld.class);

    String matterRef();

    /**
     * @param measure facts and grounds of what is intended, under the number of the notice
     * @param intended code of a {@link HeardPenalty}
     */
    @Revision("1")
    record HearingNoticed(
            LicenceId licenceId,
            ComponentMeasure measure,
            String intended,
            LocalDate lastDayToAsk,
            int certificateVersion)
            implements HearingEvent {
        @Override
        public String matterRef() {
            return measure.matterRef();
        }

        @Override
        public LocalDate effectiveOn() {
            return measure.effectiveOn();
        }
    }

    /**
     * The holder's own word.
     *
     * @param asked false: the right is given up
     * @param earliestOn the first day on which the hearing may be held
     */
    @Revision("1")
    record HearingAnswered(
            LicenceId licenceId,
            String matterRef,
            String nameZh,
            boolean asked,
            LocalDate effectiveOn,
            @Nullable LocalDate earliestOn,
            int certificateVersion)
            implements HearingEvent {}

    /** @param measure its grounds are the record of the hearing, on which the decision rests (art.65) */
    @Revision("1")
    record HearingHeld(LicenceId licenceId, ComponentMeasure measure, int certificateVersion) implements HearingEvent {
        @Override
        public String matterRef() {
            return measure.matterRef();
        }

        @Override
        public LocalDate effectiveOn() {
            return measure.effectiveOn();
        }
    }
}
