/** The board of the six doubles. */
@NullMarked
package org.onelicence.supervision.cockpit;

import org.jspecify.annotations.NullMarked;
