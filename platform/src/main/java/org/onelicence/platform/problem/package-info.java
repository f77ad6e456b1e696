/** How a service says no: one shape (RFC 9457), a stable code, Chinese and English text. */
@NullMarked
package org.onelicence.platform.problem;

import org.jspecify.annotations.NullMarked;
