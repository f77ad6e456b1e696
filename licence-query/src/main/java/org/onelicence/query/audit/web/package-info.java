/** The audit over HTTP, for auditors only. */
@NullMarked
package org.onelicence.query.audit.web;

import org.jspecify.annotations.NullMarked;
