package org.onelicence.log.web;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.log.tree.CheckpointSigner;
import org.onelicence.log.tree.LogKeys;
import org.onelicence.log.tree.SigningKey;
import org.onelicence.log.tree.SigningKeyFile;
import org.onelicence.log.tree.VerifierKey;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a log signs.
 *
 * @param origin the log's name, better its address without a scheme; never changed
 * @param signingKeys files of private keys, of which those in office sign
 * @param makeSigningKey whether a first key is made where its file does not exist: for a stack on one's own machine
 * @param terms all keys the log ever had, oldest first; may be left out while there has been one only
 * @param witnesses verifier keys of those whose cosignatures are kept
 * @param pause between two looks of the keeper at the log
 */
@ConfigurationProperties("licence-log.tree")
record LogTreeProperties(
        String origin,
        List<Path> signingKeys,
        @DefaultValue("false") boolean makeSigningKey,
        @DefaultValue List<Term> terms,
        @DefaultValue List<String> witnesses,
        @DefaultValue("500ms") Duration pause) {

    /** A key's time in office: sizes from {@code from} and below {@code until}. */
    record Term(String key, long from, @Nullable Long until) {
        LogKeys.Term of() {
            return new LogKeys.Term(VerifierKey.parse(key), from, until == null ? Long.MAX_VALUE : until);
        }
    }

    CheckpointSigner signer() {
        var own = signingKeys.stream().map(this::key).toList();
        if (terms.isEmpty()) {
            if (own.size() != 1) {
                throw new IllegalStateException(
                        "With several signing keys, licence-log.tree.terms says which signs when");
            }
            return CheckpointSigner.of(own.get(0));
        }
        return new CheckpointSigner(
                new LogKeys(origin, terms.stream().map(Term::of).toList()), own);
    }

    private SigningKey key(Path file) {
        return makeSigningKey ? SigningKeyFile.readOrMake(file, origin) : SigningKeyFile.read(file);
    }
}
