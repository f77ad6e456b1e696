package org.onelicence.journeys;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The long form of {@link KilledProcessTest}: as many deaths as asked for, drawn from a seed that is printed. */
@EnabledIfSystemProperty(named = "campaign", matches = "\\d+", disabledReason = "runs with -Dcampaign=<deaths>")
class KillCampaignTest {
    private static final int STEPS = 25;

    private final RunningStack stack = RunningStack.up();

    @Test
    void nothing_acknowledged_is_gone_however_often_something_dies(@TempDir Path memory) {
        long seed = Long.parseLong(System.getProperty("seed", "" + System.nanoTime()));
        int deaths = Integer.parseInt(System.getProperty("campaign", "0"));
        var random = new Random(seed);
        for (int death = 1; death <= deaths; death++) {
            var process = SuddenDeath.PROCESSES.get(random.nextInt(SuddenDeath.PROCESSES.size()));
            int steps = random.nextInt(STEPS);
            System.out.printf("seed %d, death %d: %s after step %d%n", seed, death, process, steps);
            SuddenDeath.of(stack, process, steps, memory);
        }
    }
}
