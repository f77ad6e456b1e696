/** The authority register over HTTP. */
@NullMarked
package org.onelicence.command.authority.web;

import org.jspecify.annotations.NullMarked;
