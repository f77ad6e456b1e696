/** What every view shares: one page of a list, and waiting until a view shows what was just done. */
@NullMarked
package org.onelicence.supervision.view;

import org.jspecify.annotations.NullMarked;
