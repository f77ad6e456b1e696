/** What the city's registrar told of market entities: who they are, where, and what became of their registration. */
@NullMarked
package org.onelicence.command.registration;

import org.jspecify.annotations.NullMarked;
