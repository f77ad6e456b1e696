package org.onelicence.test;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.onelicence.localstack.Checkout;
import org.onelicence.localstack.Issuer;
import org.onelicence.localstack.Ports;

/** One development issuer per test JVM: the same program that `./onelicence up` starts. */
public final class RealIssuer {
    static final String PASSWORD = UUID.randomUUID().toString();
    private static final String SECRET = UUID.randomUUID().toString();

    private RealIssuer() {}

    /** The exact `iss` of the tokens. */
    public static URI uri() {
        return Server.RUNNING.uri();
    }

    /** Each client has its own. */
    static String clientSecret(String client) {
        return client + "-" + SECRET;
    }

    private static final class Server {
        static final Issuer RUNNING = start();

        private static Issuer start() {
            Path files = TestFolder.of("issuer");
            var settings = new Issuer.Settings(
                    Ports.free(),
                    PASSWORD,
                    List.of(client("licence-command"), client("licence-query"), client("supervision-service")));
            var issuer = Issuer.start(Checkout.find(), settings, files.resolve("data"), files.resolve("issuer.log"));
            TestFolder.closeAtExit("issuer", issuer);
            return issuer;
        }

        /** The browser login of a service on a random port is a journey's business, not a module test's. */
        private static Issuer.Client client(String id) {
            return new Issuer.Client(id, URI.create("http://localhost"), clientSecret(id));
        }
    }
}
