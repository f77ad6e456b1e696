package org.onelicence.command.guide;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** One paper of the list; {@code providedBy} is applicant, shared (the state has it already) or generated. */
public record Material(String nameZh, String providedBy, String noteZh, String noteEn, String source) {

    private static final int KEY_BYTES = 6;

    public Material {
        Objects.requireNonNull(nameZh, "nameZh");
        Objects.requireNonNull(providedBy, "providedBy");
        Objects.requireNonNull(noteZh, "noteZh");
        Objects.requireNonNull(noteEn, "noteEn");
        Objects.requireNonNull(source, "source");
    }

    /** The same in every version of a guide that asks for the same paper, wherever it stands in the list. */
    public String key() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(nameZh.getBytes(StandardCharsets.UTF_8));
            return "m-" + HexFormat.of().formatHex(hash, 0, KEY_BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** Only the applicant has it, whatever the case: one with a note may be left out, and the note says when. */
    @JsonIgnore
    public boolean isNeededFromApplicant() {
        return providedBy.equals("applicant") && noteZh.isEmpty();
    }

    /** What we make ourselves nobody hands in. */
    @JsonIgnore
    public boolean isForUpload() {
        return !providedBy.equals("generated");
    }
}
