/** What a text from outside may be made of: refused at the gate or cleaned, before anything is decided or stored. */
@NullMarked
package org.onelicence.platform.text;

import org.jspecify.annotations.NullMarked;
