/** The authority register as messages of {@code onelicence.guides.v1}. */
@NullMarked
package org.onelicence.command.authority.publication;

import org.jspecify.annotations.NullMarked;
