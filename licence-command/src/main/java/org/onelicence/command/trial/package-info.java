/** What-if runs: a drafted rule set held against past applications before it is published. */
@NullMarked
package org.onelicence.command.trial;

import org.jspecify.annotations.NullMarked;
