package org.onelicence.supervision.draw;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Draws by chance that anybody can repeat: weighted sampling without replacement after Efraimidis and Spirakis (2006),
 * with HMAC-SHA256 as the source of chance.
 *
 * <p>For each candidate the first 53 bits of HMAC-SHA256(seed, candidate) make a number u strictly between 0 and 1, and
 * the candidate's key is −ln(u) ÷ weight. The smallest keys are drawn; equal keys go by name. The logarithm is
 * {@link StrictMath}'s, which gives the same bits on every machine. Anyone with the seed and the two sealed registers
 * gets the same list.
 */
final class Lottery {

    static final String ALGORITHM = "onelicence-draw-1";

    private static final int MANTISSA_BITS = 53;

    private final byte[] seed;

    Lottery(String seedHex) {
        this.seed = HexFormat.of().parseHex(seedHex);
    }

    /** A candidate and how much more readily it is drawn than one of weight 1. */
    record Ticket(String id, int weight) {}

    /** The ids drawn, first drawn first; all of them, in order of their keys, when {@code most} exceeds their number. */
    List<String> objects(List<Ticket> tickets, int most) {
        return smallest(tickets.stream().map(ticket -> keyed("object", ticket)), most);
    }

    /** Inspectors for one object in the order in which they are called; whoever recuses is followed by the next. */
    List<String> inspectors(String objectId, List<String> officerNumbers) {
        var tickets = officerNumbers.stream().map(number -> new Ticket(number, 1));
        return smallest(tickets.map(ticket -> keyed("inspector\n" + objectId, ticket)), officerNumbers.size());
    }

    /** The seed ties the draw to the plan, to both registers and to a value nobody could know before. */
    static String seed(PlanId plan, String objectsHash, String inspectorsHash, String publicValue) {
        return hash(Stream.of(ALGORITHM, plan.toString(), objectsHash, inspectorsHash, publicValue));
    }

    /** SHA-256 over the lines, each ended by a line feed. */
    static String hash(Stream<String> lines) {
        var sha256 = sha256();
        lines.forEachOrdered(line -> sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private record Keyed(String id, double key) {}

    private static List<String> smallest(Stream<Keyed> candidates, int most) {
        return candidates
                .sorted(Comparator.comparingDouble(Keyed::key).thenComparing(Keyed::id))
                .limit(most)
                .map(Keyed::id)
                .toList();
    }

    private Keyed keyed(String purpose, Ticket ticket) {
        return new Keyed(ticket.id(), -StrictMath.log(chance(purpose + "\n" + ticket.id())) / ticket.weight());
    }

    private double chance(String name) {
        var bits = ByteBuffer.wrap(hmac(name)).getLong() >>> (Long.SIZE - MANTISSA_BITS);
        return (bits + 0.5) / (1L << MANTISSA_BITS);
    }

    private byte[] hmac(String name) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(seed, "HmacSHA256"));
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw everyJavaHasIt(impossible);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw everyJavaHasIt(impossible);
        }
    }

    private static IllegalStateException everyJavaHasIt(GeneralSecurityException impossible) {
        return new IllegalStateException("Every Java platform has SHA-256 and its HMAC", impossible);
    }
}
