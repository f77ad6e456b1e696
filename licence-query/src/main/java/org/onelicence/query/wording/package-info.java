/** Words in Chinese and English that every feature uses. */
@NullMarked
package org.onelicence.query.wording;

import org.jspecify.annotations.NullMarked;
