/** 双跟踪: who was told and did not apply, and who promised and must show that the promise is kept. */
@NullMarked
package org.onelicence.supervision.tracking;

import org.jspecify.annotations.NullMarked;
