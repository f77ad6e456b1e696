/** Tries of the package of this name. */
@NullMarked
package org.onelicence.query.audit;

import org.jspecify.annotations.NullMarked;
