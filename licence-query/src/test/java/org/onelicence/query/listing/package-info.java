/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.listing;

import org.jspecify.annotations.NullMarked;
