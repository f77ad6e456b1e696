/** What an applicant hands in as a file: looked into, sealed, and kept outside the log under the hash of its content. */
@NullMarked
package org.onelicence.command.material;

import org.jspecify.annotations.NullMarked;
