/** Lists in pages of bounded size. */
@NullMarked
package org.onelicence.query.listing;

import org.jspecify.annotations.NullMarked;
