package org.onelicence.test;

import org.springframework.test.context.DynamicPropertyRegistry;

/** Points a service under test to real parts, by the same names that its environment has in production. */
public final class RealStack {
    private RealStack() {}

    /**
     * Everything a service needs, with a fresh database; called from a `@DynamicPropertySource` method.
     *
     * @param service for example `licence-command`
     */
    public static void register(DynamicPropertyRegistry properties, String service) {
        database(properties, service);
        kafka(properties);
        issuer(properties, service);
        logKey(properties, service);
        properties.add("SERVER_PORT", () -> 0);
        properties.add("server.port", () -> 0);
        properties.add("PUBLIC_URL", () -> "http://localhost");
    }

    public static void database(DynamicPropertyRegistry properties, String module) {
        var database = RealPostgres.database(module.replace('-', '_'));
        properties.add("DATABASE_URL", database::url);
        var service = RealPostgres.serviceRole(database);
        properties.add("DATABASE_USER", service::user);
        properties.add("DATABASE_PASSWORD", service::password);
        properties.add("DATABASE_OWNER", database::user);
        properties.add("DATABASE_OWNER_PASSWORD", database::password);
    }

    /** The log signs with a key of its own, made at its first start. */
    public static void logKey(DynamicPropertyRegistry properties, String service) {
        properties.add(
                "LOG_SIGNING_KEY_FILE",
                () -> TestFolder.of("keys").resolve(service + ".key").toString());
        properties.add("LOG_SIGNING_KEY_MAKE", () -> true);
    }

    public static void kafka(DynamicPropertyRegistry properties) {
        properties.add("KAFKA_BOOTSTRAP", RealKafka::bootstrap);
    }

    public static void issuer(DynamicPropertyRegistry properties, String service) {
        properties.add("ISSUER_URI", () -> RealIssuer.uri().toString());
        properties.add("CLIENT_ID", () -> service);
        properties.add("CLIENT_SECRET", () -> RealIssuer.clientSecret(service));
    }
}
