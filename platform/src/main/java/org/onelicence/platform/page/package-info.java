/** The frame around every page: layout, language, navigation. */
@NullMarked
package org.onelicence.platform.page;

import org.jspecify.annotations.NullMarked;
