/** How this service is put together. */
@NullMarked
package org.onelicence.query.config;

import org.jspecify.annotations.NullMarked;
