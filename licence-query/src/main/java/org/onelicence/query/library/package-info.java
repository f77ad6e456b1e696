/** The e-licence library: every version of every certificate. */
@NullMarked
package org.onelicence.query.library;

import org.jspecify.annotations.NullMarked;
