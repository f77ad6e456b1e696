/**
 * A second opinion about a licence log. Everything here is read off the public specifications and the log's own
 * entries; no class is shared with what wrote them.
 */
@NullMarked
package org.onelicence.auditor;

import org.jspecify.annotations.NullMarked;
