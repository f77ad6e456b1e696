/** Who may decide what, on which day and in whose name. */
@NullMarked
package org.onelicence.command.authority;

import org.jspecify.annotations.NullMarked;
