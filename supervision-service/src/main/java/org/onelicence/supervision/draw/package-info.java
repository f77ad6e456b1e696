/** 双随机: objects and inspectors drawn at random, so that anybody can draw the same again. */
@NullMarked
package org.onelicence.supervision.draw;

import org.jspecify.annotations.NullMarked;
