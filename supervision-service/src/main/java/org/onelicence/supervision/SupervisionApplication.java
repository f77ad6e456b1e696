package org.onelicence.supervision;

import org.onelicence.log.EventLogConfiguration;
import org.onelicence.log.FollowerConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The service that supervises by the six doubles. */
@SpringBootApplication(scanBasePackages = {"org.onelicence.supervision", "org.onelicence.platform"})
@ConfigurationPropertiesScan
@EnableScheduling
@Import({EventLogConfiguration.class, FollowerConfiguration.class})
public class SupervisionApplication {

    SupervisionApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(SupervisionApplication.class, arguments);
    }
}
