/** Rule sets as messages of {@code onelicence.guides.v1}. */
@NullMarked
package org.onelicence.command.instant.publication;

import org.jspecify.annotations.NullMarked;
