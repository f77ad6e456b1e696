/** 双评估: a holder's class by a stated rule over stated facts. */
@NullMarked
package org.onelicence.supervision.assessment;

import org.jspecify.annotations.NullMarked;
