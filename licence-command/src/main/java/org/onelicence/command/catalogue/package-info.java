/** The founding plan as data, and its way into the system through commands. */
@NullMarked
package org.onelicence.command.catalogue;

import org.jspecify.annotations.NullMarked;
