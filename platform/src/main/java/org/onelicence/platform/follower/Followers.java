package org.onelicence.platform.follower;

import java.time.Duration;
import java.util.Map;

/** What follows a log inside a service. The service offers one; the platform knows no log. */
@FunctionalInterface
public interface Followers {

    /** For how long each has been failing, by name; zero for one that goes on. */
    Map<String, Duration> failingFor();
}
