/** The names of the industries, for filters and lists. */
@NullMarked
package org.onelicence.query.industry;

import org.jspecify.annotations.NullMarked;
