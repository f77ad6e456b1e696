package org.onelicence.command.guide;

/** One paper of the list; {@code providedBy} is applicant, shared (the state has it already) or generated. */
public record Material(String nameZh, String providedBy, String noteZh, String noteEn, String source) {}
