/** The one clock and the calendar of working days. */
@NullMarked
package org.onelicence.platform.time;

import org.jspecify.annotations.NullMarked;
