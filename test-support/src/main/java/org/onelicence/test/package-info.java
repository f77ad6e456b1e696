/** What tests stand on: real PostgreSQL, Kafka and tokens, the house rules, seeds, golden files. */
@NullMarked
package org.onelicence.test;

import org.jspecify.annotations.NullMarked;
