/** How the service is put together. */
@NullMarked
package org.onelicence.supervision.config;

import org.jspecify.annotations.NullMarked;
