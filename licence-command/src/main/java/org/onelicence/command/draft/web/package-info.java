/** Drafts and their files, for programs. */
@NullMarked
package org.onelicence.command.draft.web;

import org.jspecify.annotations.NullMarked;
