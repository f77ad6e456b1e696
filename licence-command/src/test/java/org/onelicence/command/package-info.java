/** The whole service, tried on real parts. */
@NullMarked
package org.onelicence.command;

import org.jspecify.annotations.NullMarked;
