/** 双反馈: the result of each matter goes back to the registrar and to the entity. */
@NullMarked
package org.onelicence.supervision.feedback;

import org.jspecify.annotations.NullMarked;
