package org.onelicence.offenders.first;

import org.onelicence.offenders.second.Second;

/** One half of a cycle. */
public final class First {
    Second second = new Second();
}
