/** Applications and the reviews of their matters, from submission to the last decision. */
@NullMarked
package org.onelicence.command.application;

import org.jspecify.annotations.NullMarked;
