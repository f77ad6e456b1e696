/** Everything that happened to a licence, in plain sentences. */
@NullMarked
package org.onelicence.query.history;

import org.jspecify.annotations.NullMarked;
