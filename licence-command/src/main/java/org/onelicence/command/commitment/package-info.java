/** Commitments (告知承诺): what may be promised, by when it is checked, and what becomes of a promise that was not kept. */
@NullMarked
package org.onelicence.command.commitment;

import org.jspecify.annotations.NullMarked;
