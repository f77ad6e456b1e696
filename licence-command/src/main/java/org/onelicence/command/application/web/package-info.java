/** Applications over HTTP. */
@NullMarked
package org.onelicence.command.application.web;

import org.jspecify.annotations.NullMarked;
