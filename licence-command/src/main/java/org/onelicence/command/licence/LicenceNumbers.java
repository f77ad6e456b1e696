package org.onelicence.command.licence;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers one jurisdiction gave out in one year for one industry. Two that ask at once collide on the stream's
 * sequence and the loser asks again, so no number repeats; a crash after taking one leaves a gap, which is lawful.
 */
@Aggregate
class LicenceNumbers {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable UUID seriesId;

    private int last;
    private final Map<UUID, String> byApplication = new HashMap<>();

    LicenceNumbers() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String decide(TakeLicenceNumber asked, LicenceNumberRule rule) {
        var given = byApplication.get(asked.applicationId());
        if (given != null) {
            return given;
        }
        if (last == LicenceNumberRule.SERIAL_MAX) {
            throw LicenceProblem.NUMBERS_EXHAUSTED.because(
                    asked.year() + " 年该行业编号已用完", "No number is left for this industry in " + asked.year());
        }
        var serial = last + 1;
        var number = rule.number(asked.year(), asked.industryNo(), serial);
        apply(new LicenceNumberTaken(
                asked.seriesId(), asked.year(), asked.industryNo(), serial, asked.applicationId(), number));
        return number;
    }

    @EventSourcingHandler
    void evolve(LicenceNumberTaken event) {
        seriesId = event.seriesId();
        last = event.serial();
        byApplication.put(event.applicationId(), event.licenceNumber());
    }
}
