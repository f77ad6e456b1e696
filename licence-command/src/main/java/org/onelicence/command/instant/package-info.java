/** Rule sets for instant approval (智能秒办): drafted, tried on past applications, published by a second officer, retired. */
@NullMarked
package org.onelicence.command.instant;

import org.jspecify.annotations.NullMarked;
