/** Read models made anew from the licence log, beside those in use. */
@NullMarked
package org.onelicence.command.rebuild;

import org.jspecify.annotations.NullMarked;
