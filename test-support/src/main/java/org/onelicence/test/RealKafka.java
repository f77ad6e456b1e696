package org.onelicence.test;

import java.nio.file.Path;
import org.onelicence.localstack.Broker;
import org.onelicence.localstack.Checkout;

/** One Kafka broker per test JVM, with every topic of contracts/topics.txt. */
public final class RealKafka {
    private RealKafka() {}

    public static String bootstrap() {
        return Server.RUNNING.bootstrap();
    }

    private static final class Server {
        static final Broker RUNNING = start();

        private static Broker start() {
            Path files = TestFolder.of("kafka");
            var broker = Broker.start(Checkout.find(), files.resolve("data"), files.resolve("kafka.log"));
            TestFolder.closeAtExit("kafka", broker);
            return broker;
        }
    }
}
