/** Loading the catalogue over HTTP. */
@NullMarked
package org.onelicence.command.catalogue.web;

import org.jspecify.annotations.NullMarked;
