/** Gives files out again: as an attachment, to those who may read the application, and never to be run. */
@NullMarked
package org.onelicence.command.material.web;

import org.jspecify.annotations.NullMarked;
