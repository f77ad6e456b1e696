/** Commitments over HTTP. */
@NullMarked
package org.onelicence.command.commitment.web;

import org.jspecify.annotations.NullMarked;
