/** Tests of the service. */
@NullMarked
package org.onelicence.supervision;

import org.jspecify.annotations.NullMarked;
