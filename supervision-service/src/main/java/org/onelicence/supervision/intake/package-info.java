/** Kafka to commands: what the city, the licences and the applications tell, turned into what supervision does. */
@NullMarked
package org.onelicence.supervision.intake;

import org.jspecify.annotations.NullMarked;
