/** Identifiers: fresh ones ordered by time, derived ones equal for equal facts. */
@NullMarked
package org.onelicence.platform.identity;

import org.jspecify.annotations.NullMarked;
