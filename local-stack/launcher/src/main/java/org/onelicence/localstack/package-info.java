/** Starts, watches and stops the whole stack on one machine. */
@NullMarked
package org.onelicence.localstack;

import org.jspecify.annotations.NullMarked;
