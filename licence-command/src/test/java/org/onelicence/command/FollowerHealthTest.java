package org.onelicence.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A group that cannot go on is seen from outside, by name, until it goes on. */
class FollowerHealthTest extends CommandService {

    private static final String READINESS = "/actuator/health/readiness";

    private final Town town = new Town(this);

    @Test
    void a_group_that_fails_for_ten_seconds_puts_the_service_out_of_service() throws Exception {
        town.isSetUp();
        get(null, READINESS).must(200);
        asOwner("alter table application_overview add constraint stands_still check (false) not valid");
        try {
            town.submitted();
            await("the group to be seen failing").atMost(Duration.ofSeconds(30)).until(this::isOutOfService);
            assertThat(get(null, READINESS).text()).contains("OUT_OF_SERVICE", "overviews");
            await("the service to stay out, however often the group is tried again in between")
                    .during(Duration.ofSeconds(2))
                    .failFast("it was ready again", () -> !isOutOfService())
                    .until(this::isOutOfService);
            assertThat(get(null, "/actuator/prometheus").text())
                    .containsPattern("onelicence_follower_failing_seconds\\{group=\"overviews\".*\\} [1-9]");
        } finally {
            asOwner("alter table application_overview drop constraint stands_still");
        }
        await("the group to go on")
                .atMost(Duration.ofSeconds(90))
                .until(() -> get(null, READINESS).status() == 200);
    }

    private boolean isOutOfService() {
        return get(null, READINESS).status() == 503;
    }
}
