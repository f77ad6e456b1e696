/** The guides over HTTP. */
@NullMarked
package org.onelicence.command.guide.web;

import org.jspecify.annotations.NullMarked;
