/** Tests of publication. */
@NullMarked
package org.onelicence.supervision.publication;

import org.jspecify.annotations.NullMarked;
