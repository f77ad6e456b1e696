/** What is known about people: stored sealed under a key of the person, and gone when the key is gone. */
@NullMarked
package org.onelicence.command.personal;

import org.jspecify.annotations.NullMarked;
