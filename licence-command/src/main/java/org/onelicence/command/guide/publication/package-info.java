/** Guides as messages of {@code onelicence.guides.v1}. */
@NullMarked
package org.onelicence.command.guide.publication;

import org.jspecify.annotations.NullMarked;
