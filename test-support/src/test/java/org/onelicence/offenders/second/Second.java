package org.onelicence.offenders.second;

import org.onelicence.offenders.first.First;
import org.onelicence.offenders.web.OuterThing;

/** The other half of a cycle, which also reaches outward. */
public final class Second {
    First first = new First();
    OuterThing outer = new OuterThing();
}
