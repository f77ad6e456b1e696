/** The e-licence as a Chinese certificate with a QR code, and its API. */
@NullMarked
package org.onelicence.query.library.web;

import org.jspecify.annotations.NullMarked;
