/** What-if runs over HTTP. */
@NullMarked
package org.onelicence.command.trial.web;

import org.jspecify.annotations.NullMarked;
