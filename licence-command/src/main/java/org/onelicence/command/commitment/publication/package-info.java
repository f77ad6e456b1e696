/** Commitments as messages of {@code onelicence.applications.v1}. */
@NullMarked
package org.onelicence.command.commitment.publication;

import org.jspecify.annotations.NullMarked;
