/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query;

import org.jspecify.annotations.NullMarked;
