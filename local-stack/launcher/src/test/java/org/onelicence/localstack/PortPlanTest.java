package org.onelicence.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortPlanTest {
    @Test
    void a_busy_port_gets_one_sentence() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new PortPlan(other.getLocalPort() - 1);

            assertThatThrownBy(ports::refuseBusy)
                    .isInstanceOf(StackFailure.class)
                    .hasMessage(
                            "Port %d, which licence-command needs, is used by another program: stop it, or move all"
                                    + " ports with --port-base %d.",
                            ports.command(), ports.base() + 1000);
        }
    }

    @Test
    void ports_a_program_may_not_open_are_refused() {
        assertThatThrownBy(() -> new PortPlan(80)).hasMessageContaining("--port-base must lie between 1024 and");
        assertThatThrownBy(() -> new PortPlan(65530)).hasMessageContaining("--port-base must lie between 1024 and");
    }

    @Test
    void addresses_never_print_the_password() {
        assertThat(new PortPlan(8700).addresses("secret").toString()).doesNotContain("secret");
    }
}
