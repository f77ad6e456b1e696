/** How the service is put together. */
@NullMarked
package org.onelicence.command.config;

import org.jspecify.annotations.NullMarked;
