/** Ways to store the same events, ours and others', and the checks that they did. */
@NullMarked
package org.onelicence.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
