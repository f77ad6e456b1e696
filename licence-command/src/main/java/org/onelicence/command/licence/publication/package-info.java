/** Licence events as messages of {@code onelicence.licences.v1}. */
@NullMarked
package org.onelicence.command.licence.publication;

import org.jspecify.annotations.NullMarked;
