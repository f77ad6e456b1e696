/** Lists that may grow long, one page at a time. */
@NullMarked
package org.onelicence.command.listing;

import org.jspecify.annotations.NullMarked;
