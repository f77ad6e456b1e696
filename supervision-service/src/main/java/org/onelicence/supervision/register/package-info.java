/** What others have told us, as tables to look things up in: guides, departments, inspectors, applications, licences. */
@NullMarked
package org.onelicence.supervision.register;

import org.jspecify.annotations.NullMarked;
