/** Messages from Kafka, applied to the tables of every feature in one transaction. */
@NullMarked
package org.onelicence.query.intake;

import org.jspecify.annotations.NullMarked;
