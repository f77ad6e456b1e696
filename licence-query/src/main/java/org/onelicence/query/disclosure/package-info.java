/** Annual reports, disclosed as filed and as corrected. */
@NullMarked
package org.onelicence.query.disclosure;

import org.jspecify.annotations.NullMarked;
