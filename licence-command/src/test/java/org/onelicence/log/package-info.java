/** A test's way to the frozen serializer and to a reader of a log in memory. */
@NullMarked
package org.onelicence.log;

import org.jspecify.annotations.NullMarked;
