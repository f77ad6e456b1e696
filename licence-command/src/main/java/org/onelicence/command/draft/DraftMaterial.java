package org.onelicence.command.draft;

import org.onelicence.command.material.StoredMaterial;

/** One file of a draft, for one material of the guide, under the name it is shown by. */
public record DraftMaterial(String materialKey, StoredMaterial content, String name, String sealedName) {}
