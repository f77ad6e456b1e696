package org.onelicence.auditor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A proof with its checkpoint in one text, for a file that is handed on (C2SP tlog-proof). */
record InclusionProof(long index, List<byte[]> hashes, byte[] checkpoint) {

    private static final String FIRST_LINE = "c2sp.org/tlog-proof@v1";

    static String text(long index, List<byte[]> hashes, byte[] checkpoint) {
        var text = new StringBuilder(FIRST_LINE + "\nindex " + index + "\n");
        for (var hash : hashes) {
            text.append(Base64.getEncoder().encodeToString(hash)).append('\n');
        }
        return text.append('\n').append(new String(checkpoint, UTF_8)).toString();
    }

    static InclusionProof parse(byte[] file) {
        var text = new String(file, UTF_8);
        var blank = text.indexOf("\n\n");
        if (!text.startsWith(FIRST_LINE + "\n") || blank < 0) {
            throw new Unreadable("This is no proof: it does not begin with " + FIRST_LINE);
        }
        var lines = new ArrayList<>(text.substring(0, blank).lines().skip(1).toList());
        if (!lines.isEmpty() && lines.get(0).startsWith("extra ")) {
            lines.remove(0);
        }
        if (lines.isEmpty() || !lines.get(0).startsWith("index ")) {
            throw new Unreadable("This proof does not say of which entry");
        }
        try {
            var index = Long.parseLong(lines.remove(0).substring("index ".length()));
            var hashes = lines.stream().map(Checkpoint::strict).toList();
            return new InclusionProof(index, hashes, text.substring(blank + 2).getBytes(UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Unreadable("This is no proof", e);
        }
    }

    Report verify(Trust trust, byte[] entry) {
        var signed = trust.accept(checkpoint);
        if (!Merkle.includes(signed.root(), signed.size(), index, Merkle.leaf(entry), hashes)) {
            throw new Disagreement("The proof does not show this entry in the signed log");
        }
        return Report.of("verified").with("position", index + 1).with("size", signed.size());
    }
}
