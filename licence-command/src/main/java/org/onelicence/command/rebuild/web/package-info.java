/** Rebuilding over HTTP, for operators. */
@NullMarked
package org.onelicence.command.rebuild.web;

import org.jspecify.annotations.NullMarked;
