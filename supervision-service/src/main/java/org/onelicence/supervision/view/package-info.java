/** What every view shares: one page of a list, and what is said when something was done. */
@NullMarked
package org.onelicence.supervision.view;

import org.jspecify.annotations.NullMarked;
