package org.onelicence.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.axonframework.commandhandling.CommandMessage;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What was asked, in 32 bytes: the command's name and its payload, whatever the order of its fields. */
final class CommandFingerprint {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private CommandFingerprint() {}

    static byte[] of(CommandMessage<?> command) {
        var sha256 = sha256();
        sha256.update(command.getCommandName().getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return sha256.digest(JSON.writeValueAsBytes(command.getPayload()));
    }

    /** The id of a command that follows from a message: the same each time the message is handled. */
    static String idFollowing(String messageId, CommandMessage<?> command) {
        var sha256 = sha256();
        sha256.update(messageId.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) 0);
        return HexFormat.of().formatHex(sha256.digest(of(command)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
