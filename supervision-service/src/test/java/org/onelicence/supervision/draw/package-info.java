/** Tests of draw. */
@NullMarked
package org.onelicence.supervision.draw;

import org.jspecify.annotations.NullMarked;
