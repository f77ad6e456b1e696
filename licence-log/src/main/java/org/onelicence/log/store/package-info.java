/** The log's tables and the only code that writes them: dense positions, group commit, fencing. Plain JDBC. */
@NullMarked
package org.onelicence.log.store;

import org.jspecify.annotations.NullMarked;
