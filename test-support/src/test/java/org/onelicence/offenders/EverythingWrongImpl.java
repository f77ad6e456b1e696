package org.onelicence.offenders;

import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;

/** Takes the time from nowhere, prints, and has its needs injected into a field. */
final class EverythingWrongImpl {

    @Autowired
    String injected = "";

    void run() {
        System.out.println(injected + Instant.now());
    }
}
