/** Annual reports as messages of {@code onelicence.annual-reports.v1}. */
@NullMarked
package org.onelicence.command.annualreport.publication;

import org.jspecify.annotations.NullMarked;
