/** Duties as messages of {@code onelicence.duties.v1}. */
@NullMarked
package org.onelicence.command.duty.publication;

import org.jspecify.annotations.NullMarked;
