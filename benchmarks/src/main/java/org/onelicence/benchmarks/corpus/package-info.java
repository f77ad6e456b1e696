/** The events that every engine stores: the same bytes for all, from a fixed seed. */
@NullMarked
package org.onelicence.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
