/** Application events as messages of {@code onelicence.applications.v1}. */
@NullMarked
package org.onelicence.command.application.publication;

import org.jspecify.annotations.NullMarked;
