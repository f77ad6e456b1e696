/** The search page and its API. */
@NullMarked
package org.onelicence.query.register.web;

import org.jspecify.annotations.NullMarked;
