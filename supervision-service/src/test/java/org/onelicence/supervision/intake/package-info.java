/** Tests of intake. */
@NullMarked
package org.onelicence.supervision.intake;

import org.jspecify.annotations.NullMarked;
