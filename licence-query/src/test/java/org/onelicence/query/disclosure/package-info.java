/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.disclosure;

import org.jspecify.annotations.NullMarked;
