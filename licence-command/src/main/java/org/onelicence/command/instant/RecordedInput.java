package org.onelicence.command.instant;

import org.jspecify.annotations.Nullable;

/**
 * One thing a decision looked at. What is known of a person stands here as a hash alone: the hash is taken of the sealed
 * text the application holds, so it proves the input without helping anyone to guess it.
 *
 * @param source where it came from: form, correction, application, licence-register, market-entity, or absent
 * @param sha256 of the value, or of the sealed text where there is no value
 * @param value null where it is sealed elsewhere, or absent
 */
public record RecordedInput(
        String name, String source, String sha256, @Nullable String value) {}
