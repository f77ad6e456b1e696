package org.onelicence.command.licence;

import org.jspecify.annotations.Nullable;

/**
 * One wrong entry and what should stand there; both are kept (更正).
 *
 * @param field code of a {@link CorrectableField}
 * @param matterRef the component, where the entry is one of a component's
 */
public record Correction(String field, @Nullable String matterRef, String before, String after) {}
