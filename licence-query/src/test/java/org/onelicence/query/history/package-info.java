/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.history;

import org.jspecify.annotations.NullMarked;
