/** What each industry asks for: the versions of its guide, and finding the industry. */
@NullMarked
package org.onelicence.command.guide;

import org.jspecify.annotations.NullMarked;
