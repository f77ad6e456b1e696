package org.onelicence.command.personal;

import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One key for each person, in this service's own database and outside the log. It is committed before the event that is
 * sealed with it, in a transaction of its own: an event whose key is lost could never be read. A key made for a command
 * that was then refused harms nobody: the next command finds it.
 */
@Component
public class PersonalKeys {

    private static final int KEY_BYTES = 32;

    private final JdbcClient db;
    private final SecureRandom random = new SecureRandom();

    PersonalKeys(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public SecretKey keyOf(String subject) {
        return existingKeyOf(subject).orElseGet(() -> made(subject));
    }

    public Optional<SecretKey> existingKeyOf(String subject) {
        return db.sql("select key from personal_key where subject = :subject")
                .param("subject", subject)
                .query(byte[].class)
                .optional()
                .map(bytes -> new SecretKeySpec(bytes, "AES"));
    }

    /** Two who make it at once agree on the first. */
    private SecretKey made(String subject) {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        db.sql("insert into personal_key (subject, key) values (:subject, :key) on conflict (subject) do nothing")
                .param("subject", subject)
                .param("key", bytes)
                .update();
        return existingKeyOf(subject).orElseThrow();
    }
}
