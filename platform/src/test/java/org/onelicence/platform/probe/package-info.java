/** A service with no business, to try the platform on. */
@NullMarked
package org.onelicence.platform.probe;

import org.jspecify.annotations.NullMarked;
