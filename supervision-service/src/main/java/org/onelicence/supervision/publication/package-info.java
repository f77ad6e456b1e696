/** From the supervision log to Kafka. */
@NullMarked
package org.onelicence.supervision.publication;

import org.jspecify.annotations.NullMarked;
