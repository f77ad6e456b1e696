/** Supervision by the six doubles: discover, warn, dispatch, close the loop. */
@NullMarked
package org.onelicence.supervision;

import org.jspecify.annotations.NullMarked;
