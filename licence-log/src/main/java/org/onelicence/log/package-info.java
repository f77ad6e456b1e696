/** The event log: where Axon's events are stored, under which names, in which bytes. Knows no licence. */
@NullMarked
package org.onelicence.log;

import org.jspecify.annotations.NullMarked;
