/** Annual reports over HTTP. */
@NullMarked
package org.onelicence.command.annualreport.web;

import org.jspecify.annotations.NullMarked;
