package org.onelicence.command.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.MaterialProvided;

/**
 * One file for one material of the guide, after it was looked into and stored. Only the hash, the size and the type of
 * what it holds are told in the open; its name is the sender's own words and is sealed.
 */
public record ProvidedMaterial(String materialKey, String sha256, long sizeBytes, String mediaType, String sealedName) {

    /** The element under which the name is sealed: it opens with no other file. */
    public static String nameAt(String sha256) {
        return "material/" + sha256;
    }

    MaterialProvided told(ApplicationId application, @Nullable String matterRef, LocalDate on) {
        return new MaterialProvided(application, matterRef, materialKey, sha256, sizeBytes, mediaType, on, sealedName);
    }
}
