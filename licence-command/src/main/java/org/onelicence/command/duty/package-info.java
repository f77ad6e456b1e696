/** What follows for a licence from the registrar's acts and from its ended permits: facts, tasks for people, notices. */
@NullMarked
package org.onelicence.command.duty;

import org.jspecify.annotations.NullMarked;
