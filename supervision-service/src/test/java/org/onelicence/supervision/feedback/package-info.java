/** Tests of feedback. */
@NullMarked
package org.onelicence.supervision.feedback;

import org.jspecify.annotations.NullMarked;
