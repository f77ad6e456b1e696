package org.onelicence.localstack.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs, kept so that tokens and sessions outlive a restart of the issuer. */
final class SigningKey {
    private SigningKey() {}

    static ECKey in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("signing-key.json");
        try {
            return Files.exists(file) ? ECKey.parse(Files.readString(file)) : create(file);
        } catch (ParseException e) {
            throw new IOException("Not a signing key: " + file + " (delete it, and everybody logs in again)", e);
        }
    }

    /** Written beside and moved into place: a crash in between leaves no half key. */
    private static ECKey create(Path file) throws IOException {
        try {
            var key = new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
            var onlyOurs = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var half = Files.createTempFile(file.toAbsolutePath().getParent(), "signing-key", ".half", onlyOurs);
            Files.writeString(half, key.toJSONString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (JOSEException e) {
            throw new IOException("This JDK makes no P-256 keys", e);
        }
    }
}
