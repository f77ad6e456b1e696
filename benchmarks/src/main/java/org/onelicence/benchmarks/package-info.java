/** Workloads of the licence log, each beside the ceiling of the same run and its peers. */
@NullMarked
package org.onelicence.benchmarks;

import org.jspecify.annotations.NullMarked;
