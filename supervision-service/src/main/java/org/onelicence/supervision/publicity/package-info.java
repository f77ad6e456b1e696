/** 双公示: every licence decision and every penalty made public within seven working days. */
@NullMarked
package org.onelicence.supervision.publicity;

import org.jspecify.annotations.NullMarked;
