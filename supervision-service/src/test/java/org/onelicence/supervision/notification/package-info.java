/** Tests of notification. */
@NullMarked
package org.onelicence.supervision.notification;

import org.jspecify.annotations.NullMarked;
