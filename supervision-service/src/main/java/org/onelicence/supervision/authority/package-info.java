/** What the one who asks may do today: the token says who that is, the register of officers says for whom they act. */
@NullMarked
package org.onelicence.supervision.authority;

import org.jspecify.annotations.NullMarked;
