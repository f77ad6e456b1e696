/** What a run took: time, latency, processor, log bytes and flushes; and how it is told. */
@NullMarked
package org.onelicence.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
