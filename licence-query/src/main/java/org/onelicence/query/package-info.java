/** The register as readers see it, fed by Kafka topics alone. */
@NullMarked
package org.onelicence.query;

import org.jspecify.annotations.NullMarked;
