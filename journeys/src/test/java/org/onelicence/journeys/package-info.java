/** The whole product on its real parts: the story, bad input, killed processes, and a browser that clicks. */
@NullMarked
package org.onelicence.journeys;

import org.jspecify.annotations.NullMarked;
