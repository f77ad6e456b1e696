package org.onelicence.localstack;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of the three services: its database, its port, and the environment it is told everything by. */
enum ServicePart {
    COMMAND("licence-command", "licence_command", true),
    QUERY("licence-query", "licence_query", false),
    SUPERVISION("supervision-service", "supervision", true);

    private static final int HEAP_MEGABYTES = 256;

    private final String module;
    private final String database;
    private final boolean keepsLog;

    ServicePart(String module, String database, boolean keepsLog) {
        this.module = module;
        this.database = database;
        this.keepsLog = keepsLog;
    }

    String module() {
        return module;
    }

    /** The role of the same name owns it. */
    String database() {
        return database;
    }

    /** The role the service works under: it may read and write there, and alters nothing. */
    String databaseUser() {
        return database + "_service";
    }

    int port(PortPlan ports) {
        return switch (this) {
            case COMMAND -> ports.command();
            case QUERY -> ports.query();
            case SUPERVISION -> ports.supervision();
        };
    }

    URI url(PortPlan ports) {
        return URI.create("http://localhost:" + port(ports));
    }

    Launch launch(Checkout checkout, DataFolder data, PortPlan ports, Secrets secrets, Archive archive) {
        var mark = ChildJvm.mark(module, data.root());
        var jar = checkout.jar(module);
        var options = List.of("-Daxoniq.update-checker.disabled=true", "-Djava.awt.headless=true");
        var program = List.of("-jar", jar.toString());
        var jvm = new ChildJvm(mark, HEAP_MEGABYTES, options, program);
        var command = archive.added(jvm);
        return new Launch(
                module,
                mark,
                command.command(),
                environment(ports, secrets, data.of("keys")),
                data.log(module),
                data.pidFile(module),
                Launch.TERMINATE);
    }

    /** The same names as in docker-compose.yml. */
    Map<String, String> environment(PortPlan ports, Secrets secrets, Path keys) {
        var environment = new HashMap<String, String>();
        environment.put("SERVER_PORT", Integer.toString(port(ports)));
        environment.put("SERVER_ADDRESS", "127.0.0.1");
        environment.put("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + database);
        environment.put("DATABASE_USER", databaseUser());
        environment.put("DATABASE_PASSWORD", secrets.of("database." + module));
        environment.put("DATABASE_OWNER", database);
        environment.put("DATABASE_OWNER_PASSWORD", secrets.of("owner." + module));
        environment.put("KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.kafka());
        environment.put("ISSUER_URI", "http://localhost:" + ports.issuer());
        environment.put("CLIENT_ID", module);
        environment.put("CLIENT_SECRET", secrets.of("client." + module));
        environment.put("PUBLIC_URL", url(ports).toString());
        environment.put("COMMAND_URL", COMMAND.url(ports).toString());
        environment.put("QUERY_URL", QUERY.url(ports).toString());
        environment.put("SUPERVISION_URL", SUPERVISION.url(ports).toString());
        if (keepsLog) {
            environment.put(
                    "LOG_SIGNING_KEY_FILE", keys.resolve(module + ".key").toString());
            environment.put("LOG_SIGNING_KEY_MAKE", "true");
        }
        return environment;
    }
}
