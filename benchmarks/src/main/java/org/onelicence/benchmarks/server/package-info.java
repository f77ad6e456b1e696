/** A PostgreSQL of the benchmark's own, durable, with a fresh database for each engine. */
@NullMarked
package org.onelicence.benchmarks.server;

import org.jspecify.annotations.NullMarked;
