package org.onelicence.command.config;

import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.onelicence.log.IdempotencyKeyReused;
import org.onelicence.log.store.LogBusy;
import org.onelicence.log.store.LogFenced;
import org.onelicence.log.store.LogUnavailable;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.problem.RefusalTranslator;
import org.onelicence.platform.problem.WebProblem;
import org.springframework.stereotype.Component;

/** How the log and Axon say no, in words the asker understands. */
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
        if (thrown instanceof IdempotencyKeyReused) {
            return Optional.of(
                    WebProblem.IDEMPOTENCY_KEY_REUSED.because("请为新的请求使用新的键", "A new request needs a new key"));
        }
        if (thrown instanceof LogBusy || thrown instanceof LogFenced) {
            return Optional.of(WebProblem.BUSY.because("请求未被记录", "The request was not recorded"));
        }
        if (thrown instanceof LogUnavailable) {
            return Optional.of(WebProblem.BUSY.because(
                    "请求是否已记录尚不清楚，请用同一 Idempotency-Key 重试",
                    "Whether the request was recorded is not known; ask again with the same Idempotency-Key"));
        }
        return Optional.empty();
    }
}
