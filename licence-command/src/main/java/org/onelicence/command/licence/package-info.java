/** The comprehensive licence: what it holds, what it is worth, and the moves the law allows. */
@NullMarked
package org.onelicence.command.licence;

import org.jspecify.annotations.NullMarked;
