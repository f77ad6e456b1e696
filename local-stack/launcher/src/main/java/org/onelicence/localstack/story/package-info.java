/** Plays one coffee shop through the whole reform, over the public HTTP and Kafka faces only. */
@NullMarked
package org.onelicence.localstack.story;

import org.jspecify.annotations.NullMarked;
