/** Whether everything that follows a log inside the service still does, for whoever watches the service. */
@NullMarked
package org.onelicence.platform.follower;

import org.jspecify.annotations.NullMarked;
