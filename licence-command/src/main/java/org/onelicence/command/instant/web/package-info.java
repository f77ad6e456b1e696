/** Instant rules over HTTP. */
@NullMarked
package org.onelicence.command.instant.web;

import org.jspecify.annotations.NullMarked;
