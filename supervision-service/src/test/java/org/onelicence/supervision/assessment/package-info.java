/** Tests of assessment. */
@NullMarked
package org.onelicence.supervision.assessment;

import org.jspecify.annotations.NullMarked;
