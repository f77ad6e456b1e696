/** Who asks: bearer tokens for the API, a browser session for pages, everything else refused. */
@NullMarked
package org.onelicence.platform.security;

import org.jspecify.annotations.NullMarked;
