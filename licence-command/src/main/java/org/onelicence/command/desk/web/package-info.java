/** The pages people work at: what the applicant, the clerk, the approver and the holder see. */
@NullMarked
package org.onelicence.command.desk.web;

import org.jspecify.annotations.NullMarked;
