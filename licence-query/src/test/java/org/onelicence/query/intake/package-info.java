/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.intake;

import org.jspecify.annotations.NullMarked;
