package org.onelicence.command;

import org.onelicence.log.EventLogConfiguration;
import org.onelicence.log.FollowerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the deciding service. */
@SpringBootApplication(scanBasePackages = {"org.onelicence.command", "org.onelicence.platform"})
@EnableScheduling
@Import({EventLogConfiguration.class, FollowerConfiguration.class})
public class LicenceCommandApplication {

    LicenceCommandApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(LicenceCommandApplication.class, arguments);
    }
}
