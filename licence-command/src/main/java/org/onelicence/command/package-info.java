/** The deciding service: applications, licences and annual reports, with the guides and powers they are judged by. */
@NullMarked
package org.onelicence.command;

import org.jspecify.annotations.NullMarked;
