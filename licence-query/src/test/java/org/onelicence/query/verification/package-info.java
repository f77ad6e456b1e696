/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.verification;

import org.jspecify.annotations.NullMarked;
