package org.onelicence.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the readers' register. */
@SpringBootApplication(scanBasePackages = {"org.onelicence.query", "org.onelicence.platform"})
public class LicenceQueryApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(LicenceQueryApplication.class, arguments);
    }
}
