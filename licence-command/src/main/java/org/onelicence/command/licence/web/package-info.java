/** Licences over HTTP. */
@NullMarked
package org.onelicence.command.licence.web;

import org.jspecify.annotations.NullMarked;
