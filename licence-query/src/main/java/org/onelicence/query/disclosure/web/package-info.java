/** The disclosure pages and their API. */
@NullMarked
package org.onelicence.query.disclosure.web;

import org.jspecify.annotations.NullMarked;
