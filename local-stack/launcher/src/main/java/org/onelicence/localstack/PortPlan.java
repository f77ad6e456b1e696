package org.onelicence.localstack;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seven neighbouring ports. */
record PortPlan(int base) {
    static final int DEFAULT_BASE = 8700;
    private static final int COUNT = 7;

    PortPlan {
        if (base < 1024 || base > 65535 - COUNT) {
            throw new StackFailure(
                    "--port-base must lie between 1024 and " + (65535 - COUNT) + ", not at " + base + ".");
        }
    }

    int issuer() {
        return base;
    }

    int command() {
        return base + 1;
    }

    int query() {
        return base + 2;
    }

    int supervision() {
        return base + 3;
    }

    int postgres() {
        return base + 4;
    }

    int kafka() {
        return base + 5;
    }

    int kafkaController() {
        return base + 6;
    }

    StackAddresses addresses(String password) {
        return new StackAddresses(
                http(issuer()), http(command()), http(query()), http(supervision()), "127.0.0.1:" + kafka(), password);
    }

    private static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }

    /** Before anything starts, so that the sentence names the port and not some part's stack trace. */
    void refuseBusy() {
        all().forEach((part, port) -> {
            if (Ports.isBusy(port)) {
                throw new StackFailure(
                        "Port " + port + ", which " + part + " needs, is used by another program: stop it,"
                                + " or move all ports with --port-base " + (base + 1000) + ".");
            }
        });
    }

    private Map<String, Integer> all() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("the issuer", issuer());
        ports.put("licence-command", command());
        ports.put("licence-query", query());
        ports.put("supervision-service", supervision());
        ports.put("PostgreSQL", postgres());
        ports.put("Kafka", kafka());
        ports.put("Kafka's controller", kafkaController());
        return ports;
    }
}
