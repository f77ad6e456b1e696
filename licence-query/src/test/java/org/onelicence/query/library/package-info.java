/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.library;

import org.jspecify.annotations.NullMarked;
