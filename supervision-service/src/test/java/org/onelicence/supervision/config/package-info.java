/** Tests of config. */
@NullMarked
package org.onelicence.supervision.config;

import org.jspecify.annotations.NullMarked;
