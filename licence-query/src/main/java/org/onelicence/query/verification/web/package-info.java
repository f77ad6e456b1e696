/** The public verification page and its API. */
@NullMarked
package org.onelicence.query.verification.web;

import org.jspecify.annotations.NullMarked;
