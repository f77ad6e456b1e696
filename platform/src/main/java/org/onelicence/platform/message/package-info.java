/** Messages on Kafka: written with every send checked, read once with the offset in the reader's own transaction. */
@NullMarked
package org.onelicence.platform.message;

import org.jspecify.annotations.NullMarked;
