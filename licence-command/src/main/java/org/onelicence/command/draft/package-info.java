/** An application before it is one: kept step by step under its later id, sealed, filled in from what is known already. */
@NullMarked
package org.onelicence.command.draft;

import org.jspecify.annotations.NullMarked;
