package org.onelicence.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.onelicence.localstack.StackFailure;

/** Applies again and again, and writes down only what was acknowledged: the other side of "nothing is gone". */
final class Ledger {
    private final RunningStack stack;
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final Thread writer = new Thread(this::write, "ledger");
    private volatile boolean open = true;

    private Ledger(RunningStack stack) {
        this.stack = stack;
    }

    static Ledger opened(RunningStack stack) {
        var ledger = new Ledger(stack);
        ledger.writer.start();
        return ledger;
    }

    private void write() {
        while (open) {
            Eventually.atLast("an answer to an application", () -> !open || isAnswered());
        }
    }

    private boolean isAnswered() {
        try {
            var answer = stack.command("lin").post("/api/applications", new Shop(stack).form());
            if (answer.status() == 201) {
                acknowledged.add(answer.text("applicationId"));
            }
            return true;
        } catch (UncheckedIOException | StackFailure | AssertionError unanswered) {
            return false; // Not acknowledged: may have happened or not, and is promised neither way.
        }
    }

    int size() {
        return acknowledged.size();
    }

    void shut() {
        open = false;
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void isAllThere() {
        assertThat(List.copyOf(acknowledged))
                .as("acknowledged applications")
                .isNotEmpty()
                .allSatisfy(id ->
                        stack.command("lin").get("/api/applications/" + id).is(200));
    }
}
