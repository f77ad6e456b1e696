/** The history page and its API. */
@NullMarked
package org.onelicence.query.history.web;

import org.jspecify.annotations.NullMarked;
