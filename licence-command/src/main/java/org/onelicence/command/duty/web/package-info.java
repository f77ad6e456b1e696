/** Duties over HTTP. */
@NullMarked
package org.onelicence.command.duty.web;

import org.jspecify.annotations.NullMarked;
