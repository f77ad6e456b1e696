/** 双告知: an entity and the departments concerned are told which permits a registration calls for. */
@NullMarked
package org.onelicence.supervision.notification;

import org.jspecify.annotations.NullMarked;
