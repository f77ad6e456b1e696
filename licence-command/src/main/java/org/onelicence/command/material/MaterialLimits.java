package org.onelicence.command.material;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How much an applicant may hand in. No text sets these figures: inference, and configurable. */
@Component
public record MaterialLimits(
        @Value("${onelicence.materials.file-max}") DataSize file,
        @Value("${onelicence.materials.application-max}") DataSize application,
        @Value("${onelicence.materials.files-max}") int files) {}
