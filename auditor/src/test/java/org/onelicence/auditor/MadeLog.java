package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Writes an export as a log would, by the definitions in the specifications: slow, obvious and our own. */
final class MadeLog {

    static final String ORIGIN = "one-licence.example/made";
    private static final byte[] OF_A_LOG = {1};
    private static final byte[] OF_A_WITNESS = {4};

    final List<byte[]> entries = new ArrayList<>();
    private final KeyPair key = keyPair();
    private final KeyPair witness = keyPair();

    String verifierKey() {
        return verifierKey(ORIGIN, OF_A_LOG, key);
    }

    String witnessKey() {
        return verifierKey("witness.example/w", OF_A_WITNESS, witness);
    }

    void add(String aggregateId, long sequence, String type, String payload) {
        var eventId = "event-" + (entries.size() + 1);
        entries.add(("{\"aggregateId\":\"" + aggregateId + "\",\"aggregateType\":\"Licence\",\"eventId\":\"" + eventId
                        + "\",\"metadata\":{},\"payload\":" + payload
                        + ",\"recordedAt\":\"2026-11-23T21:22:55.123456Z\",\"revision\":\"1\",\"sequence\":" + sequence
                        + ",\"type\":\"" + type + "\"}")
                .getBytes(UTF_8));
    }

    /** The export of the first {@code size} entries. */
    void write(Path folder, int size) {
        var hashes = new ArrayList<byte[]>();
        entries.subList(0, size).forEach(entry -> hashes.add(sha256(new byte[] {0}, entry)));
        var root = size == 0 ? sha256() : root(hashes);
        var level = 0;
        for (List<byte[]> row = hashes; !row.isEmpty(); row = above(row), level++) {
            writePieces(folder.resolve("tile/" + level), row, MadeLog::joined);
        }
        writePieces(folder.resolve("tile/entries"), entries.subList(0, size), MadeLog::bundle);
        write(folder.resolve("checkpoint"), checkpoint(size, root).getBytes(UTF_8));
    }

    private String checkpoint(int size, byte[] root) {
        var text = ORIGIN + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
        var time = 1_795_000_000L;
        var cosigned = sign(witness, "cosignature/v1\ntime " + time + "\n" + text);
        var timed = ByteBuffer.allocate(8 + cosigned.length)
                .putLong(time)
                .put(cosigned)
                .array();
        return text + "\n" + line(ORIGIN, OF_A_LOG, key, sign(key, text))
                + line("witness.example/w", OF_A_WITNESS, witness, timed);
    }

    private static List<byte[]> above(List<byte[]> row) {
        var above = new ArrayList<byte[]>();
        for (var i = 0; i + 256 <= row.size(); i += 256) {
            above.add(root(row.subList(i, i + 256)));
        }
        return above;
    }

    private static byte[] root(List<byte[]> hashes) {
        if (hashes.size() == 1) {
            return hashes.get(0);
        }
        var left = 1;
        while (2 * left < hashes.size()) {
            left *= 2;
        }
        return sha256(new byte[] {1}, root(hashes.subList(0, left)), root(hashes.subList(left, hashes.size())));
    }

    private interface Form {
        byte[] of(List<byte[]> parts);
    }

    private static void writePieces(Path folder, List<byte[]> parts, Form form) {
        for (var i = 0; i < parts.size(); i += 256) {
            var piece = parts.subList(i, Math.min(i + 256, parts.size()));
            var name = "%03d".formatted(i / 256) + (piece.size() < 256 ? ".p/" + piece.size() : "");
            write(folder.resolve(name), form.of(piece));
        }
    }

    private static byte[] joined(List<byte[]> hashes) {
        var bytes = new ByteArrayOutputStream();
        hashes.forEach(bytes::writeBytes);
        return bytes.toByteArray();
    }

    private static byte[] bundle(List<byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        for (var entry : entries) {
            bytes.write(entry.length >> 8);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        }
        return bytes.toByteArray();
    }

    private static String verifierKey(String name, byte[] type, KeyPair pair) {
        return name + "+" + HexFormat.of().formatHex(keyId(name, type, pair)) + "+"
                + Base64.getEncoder().encodeToString(joined(List.of(type, encoded(pair))));
    }

    private static String line(String name, byte[] type, KeyPair pair, byte[] signature) {
        return "\u2014 " + name + " "
                + Base64.getEncoder().encodeToString(joined(List.of(keyId(name, type, pair), signature))) + "\n";
    }

    private static byte[] keyId(String name, byte[] type, KeyPair pair) {
        return Arrays.copyOf(sha256((name + "\n").getBytes(UTF_8), type, encoded(pair)), 4);
    }

    private static byte[] encoded(KeyPair pair) {
        var x509 = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(x509, x509.length - 32, x509.length);
    }

    private static byte[] sign(KeyPair pair, String text) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(text.getBytes(UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keyPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(joined(List.of(parts)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
