/** The log told to Kafka: each feature says which of its events are messages, one processor sends them in order. */
@NullMarked
package org.onelicence.command.publication;

import org.jspecify.annotations.NullMarked;
