/** Tests of tracking. */
@NullMarked
package org.onelicence.supervision.tracking;

import org.jspecify.annotations.NullMarked;
