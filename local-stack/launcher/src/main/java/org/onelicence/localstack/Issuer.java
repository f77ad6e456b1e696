package org.onelicence.localstack;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The development OIDC issuer in a JVM of its own. */
public final class Issuer implements AutoCloseable {
    static final String MODULE = "local-stack/issuer";
    private static final String MAIN = "org.onelicence.localstack.issuer.IssuerApplication";
    private static final int HEAP_MEGABYTES = 192;
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final URI uri;
    private final ChildProcess process;

    private Issuer(URI uri, ChildProcess process) {
        this.uri = uri;
        this.process = process;
    }

    /** Runs the classes that were just built: tests need no jar. */
    public static Issuer start(Checkout checkout, Settings settings, Path data, Path log) {
        var built = checkout.built(MODULE);
        var classPath = built.resolve("classes") + File.pathSeparator + built.resolve("lib") + "/*";
        var jvm = jvm(data, List.of("-cp", classPath, MAIN));
        return start(settings, data, jvm, log, null);
    }

    /** Runs the jar. */
    static Issuer start(Checkout checkout, Settings settings, DataFolder data, Archive archive) {
        var jar = checkout.jar(MODULE);
        var kept = data.of("issuer");
        var jvm = archive.added(jvm(kept, List.of("-jar", jar.toString())));
        return start(settings, kept, jvm, data.log("issuer"), data.pidFile("issuer"));
    }

    private static ChildJvm jvm(Path data, List<String> program) {
        return new ChildJvm(ChildJvm.mark("issuer", data), HEAP_MEGABYTES, List.of(), program);
    }

    private static Issuer start(Settings settings, Path data, ChildJvm jvm, Path log, @Nullable Path pidFile) {
        var launch = new Launch(
                "issuer", jvm.mark(), jvm.command(), settings.environment(data), log, pidFile, Launch.TERMINATE);
        var issuer = new Issuer(settings.uri(), ChildProcess.start(launch));
        issuer.awaitReady();
        return issuer;
    }

    private void awaitReady() {
        try {
            process.await(START_LIMIT, new HttpHealth(uri));
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** The exact `iss` of its tokens. */
    public URI uri() {
        return uri;
    }

    public ChildProcess process() {
        return process;
    }

    @Override
    public void close() {
        process.stop(STOP_LIMIT);
    }

    /** What an issuer is told: the password of every account, and the services people sign in to. */
    public record Settings(int port, String password, List<Client> clients) {
        public URI uri() {
            return URI.create("http://localhost:" + port);
        }

        Map<String, String> environment(Path data) {
            var environment = new HashMap<String, String>();
            environment.put("SERVER_PORT", Integer.toString(port));
            environment.put("SERVER_ADDRESS", "127.0.0.1");
            environment.put("ISSUER_URI", uri().toString());
            environment.put("ISSUER_DATA", data.toAbsolutePath().toString());
            environment.put("ISSUER_PASSWORD", password);
            clients.forEach(client -> {
                environment.put(client.variable() + "_URL", client.url().toString());
                environment.put(client.variable() + "_SECRET", client.secret());
            });
            return environment;
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "issuer on port " + port;
        }
    }

    /** A service that people sign in to. */
    public record Client(String id, URI url, String secret) {
        String variable() {
            return id.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        /** Without the secret. */
        @Override
        public String toString() {
            return id + " at " + url;
        }
    }
}
