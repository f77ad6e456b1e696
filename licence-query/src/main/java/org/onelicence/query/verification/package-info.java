/** What a stranger learns from the QR code: the current standing and the reasons for it. */
@NullMarked
package org.onelicence.query.verification;

import org.jspecify.annotations.NullMarked;
