package org.onelicence.command.material;

/** A content that is held for an application. */
public record StoredMaterial(String sha256, long sizeBytes, MaterialType type) {}
