/** Kafka to tables: the registrar's messages, each taken in once. */
@NullMarked
package org.onelicence.command.registration.intake;

import org.jspecify.annotations.NullMarked;
