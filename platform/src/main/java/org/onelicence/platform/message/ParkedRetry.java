package org.onelicence.platform.message;

import java.util.UUID;
import org.onelicence.platform.problem.Problem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handles a parked message again, and after it those of its key that waited, in their old order. */
@Component
class ParkedRetry {

    private final ParkedMessages parked;
    private final MessageIntake intake;

    ParkedRetry(ParkedMessages parked, MessageIntake intake) {
        this.parked = parked;
        this.intake = intake;
    }

    /** How many were handled; all of them or, with a {@link ParkedProblem}, none. */
    @Transactional
    public int retry(UUID id) {
        var waiting = parked.withThoseBehind(id);
        if (waiting.isEmpty()) {
            throw ParkedProblem.PARKED_UNKNOWN.because("可能已经处理", "It may have been handled already");
        }
        waiting.forEach(this::retryOne);
        return waiting.size();
    }

    private void retryOne(UUID id) {
        parked.record(id).ifPresent(received -> {
            try {
                intake.handle(received);
            } catch (RuntimeException failure) {
                var reason = MessageIntake.reason(failure);
                throw ParkedProblem.STILL_FAILS.because("原因：" + reason, "Reason: " + reason);
            }
            parked.handled(id);
        });
    }

    enum ParkedProblem implements Problem {
        PARKED_UNKNOWN("parked-message-unknown", "没有这条搁置的消息", "There is no such parked message", Kind.MISSING),
        STILL_FAILS(
                "parked-message-still-fails",
                "消息仍然无法处理",
                "The message still cannot be handled",
                Kind.AGAINST_THE_RULES);

        private final Wording wording;

        ParkedProblem(String code, String titleZh, String titleEn, Kind kind) {
            wording = new Wording(code, titleZh, titleEn, kind);
        }

        @Override
        public Wording wording() {
            return wording;
        }
    }
}
