/** One trace from the command to the row. */
@NullMarked
package org.onelicence.platform.trace;

import org.jspecify.annotations.NullMarked;
