package org.onelicence.command.config;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.problem.RefusalTranslator;
import org.onelicence.platform.problem.WebProblem;
import org.springframework.stereotype.Component;

/** Axon's own ways of saying no, in words the asker understands. */
@Component
class LostRaces implements RefusalTranslator {

    @Override
    public Optional<Refusal> translate(Throwable thrown) {
        if (thrown instanceof ConcurrencyException) {
            return Optional.of(WebProblem.CONCURRENT_CHANGE.because("请刷新后重试", "Look again, then try again"));
        }
        if (thrown instanceof AggregateNotFoundException) {
            return Optional.of(WebProblem.NOT_FOUND.because("没有这条记录", "There is no such record"));
        }
        return Optional.empty();
    }
}
