package org.onelicence.command.authority;

import org.jspecify.annotations.Nullable;

/** The organ that holds a power on a day, the one in whose name it uses it, and why it is not with the organ asked about. */
public record PowerHeld(Organ organ, @Nullable Organ inNameOf, String reason) {}
