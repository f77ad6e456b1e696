/** Tests of publicity. */
@NullMarked
package org.onelicence.supervision.publicity;

import org.jspecify.annotations.NullMarked;
