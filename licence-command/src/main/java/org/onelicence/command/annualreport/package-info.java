/** What a holder reports of each year (年报公示), open to everyone, corrections beside what they correct. */
@NullMarked
package org.onelicence.command.annualreport;

import org.jspecify.annotations.NullMarked;
