/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.register;

import org.jspecify.annotations.NullMarked;
