/** The current state of every licence and its components, and the search over it. */
@NullMarked
package org.onelicence.query.register;

import org.jspecify.annotations.NullMarked;
