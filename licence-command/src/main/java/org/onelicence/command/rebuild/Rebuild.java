package org.onelicence.command.rebuild;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.AllAggregates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Makes the overviews anew while the old ones serve: all aggregates are folded in bulk on several threads, their rows go
 * in batches into tables beside those in use, and what differs is put right at the end. One that is killed has changed
 * nothing and is simply begun again.
 */
@Component
public class Rebuild implements DisposableBean {

    /** Whose tables are rebuilt. */
    public static final String GROUP = "overviews";

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);

    private final List<Rebuildable> models;
    private final List<RebuiltTable> tables;
    private final AllAggregates log;
    private final RebuildLock alone;
    private final RebuiltSwitch rebuilt;
    private final JdbcTemplate db;
    private final Clock clock;
    private final Counter differing;
    private final AtomicReference<@Nullable RebuildState> state = new AtomicReference<>();
    private final AtomicLong rows = new AtomicLong();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> new Thread(work, "rebuild"));

    Rebuild(
            List<Rebuildable> models,
            AllAggregates log,
            RebuildLock alone,
            RebuiltSwitch rebuilt,
            JdbcTemplate db,
            Clock clock,
            MeterRegistry meters) {
        this.models = models;
        this.tables = models.stream().flatMap(model -> model.tables().stream()).toList();
        this.log = log;
        this.alone = alone;
        this.rebuilt = rebuilt;
        this.db = db;
        this.clock = clock;
        this.differing = Counter.builder("onelicence.rebuild.differing.rows")
                .description("Rows of overviews that a rebuild found wrong, superfluous or missing")
                .register(meters);
    }

    /** Begins one and returns at once. */
    public RebuildState begin() {
        var begun = RebuildState.begun(log.lastPosition(), clock.instant());
        var before = state.getAndUpdate(now -> isRunning(now) ? now : begun);
        if (isRunning(before)) {
            throw RebuildProblem.UNDER_WAY.because("上一次重建尚未完成", "The last one has not ended yet");
        }
        LOG.atInfo().addKeyValue("position", begun.position()).log("The overviews are made anew");
        thread.execute(() -> run(begun));
        return begun;
    }

    /** The one under way or the last one since the service started. */
    public Optional<RebuildState> latest() {
        return Optional.ofNullable(state.get()).map(now -> now.isRunning() ? now.with(rows.get()) : now);
    }

    private static boolean isRunning(@Nullable RebuildState state) {
        return state != null && state.isRunning();
    }

    private void run(RebuildState begun) {
        rows.set(0);
        try {
            alone.during(() -> rebuild(begun));
        } catch (RuntimeException failed) {
            LOG.atError().setCause(failed).log("The overviews stay as they were");
            state.set(begun.failed(String.valueOf(failed.getMessage()), clock.instant()));
        }
    }

    private void rebuild(RebuildState begun) {
        tables.forEach(table -> db.execute(table.truncateBeside()));
        models.forEach(model -> model.rebuild(begun.position(), rows::addAndGet));
        var wrong = rebuilt.to(tables, GROUP, begun.position());
        differing.increment((double) wrong);
        state.set(begun.with(rows.get()).done(wrong, clock.instant()));
        LOG.atInfo().addKeyValue("differing", wrong).log("The overviews are anew");
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
