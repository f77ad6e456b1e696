/** Starts and watches the real parts of One Licence on one machine: PostgreSQL, Kafka, the issuer and the services. */
@NullMarked
package org.onelicence.localstack;

import org.jspecify.annotations.NullMarked;
