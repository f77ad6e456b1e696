package org.onelicence.log.tree;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text and who signed it (C2SP signed-note). Reading one says nothing about whether the signatures are true.
 *
 * @param text ends in a newline; this is what is signed
 */
public record SignedNote(String text, List<NoteSignature> signatures) {

    /** The specification asks for at least 16; more is a reader's burden. */
    private static final int SIGNATURES_MAX = 64;

    private static final String BLANK_LINE = "\n\n";

    public SignedNote {
        if (!text.endsWith("\n") || text.chars().anyMatch(character -> character < ' ' && character != '\n')) {
            throw new NoteRefused("A note's text ends in a newline and has no other control characters");
        }
        signatures = List.copyOf(signatures);
    }

    public static SignedNote parse(byte[] utf8) {
        try {
            return parse(UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString());
        } catch (CharacterCodingException e) {
            throw new NoteRefused("A note is written in UTF-8");
        }
    }

    public static SignedNote parse(String note) {
        var end = note.lastIndexOf(BLANK_LINE);
        if (end < 0 || !note.endsWith("\n") || end + BLANK_LINE.length() == note.length()) {
            throw new NoteRefused("A note is a text, a blank line and signatures");
        }
        var signatures = note.substring(end + BLANK_LINE.length(), note.length() - 1)
                .lines()
                .limit(SIGNATURES_MAX + 1L)
                .map(NoteSignature::parse)
                .toList();
        if (signatures.size() > SIGNATURES_MAX) {
            throw new NoteRefused("More than " + SIGNATURES_MAX + " signatures");
        }
        return new SignedNote(note.substring(0, end + 1), signatures);
    }

    SignedNote with(List<NoteSignature> more) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), more.stream()).toList());
    }

    @Override
    public String toString() {
        return signatures.stream()
                .map(signature -> signature.line() + "\n")
                .collect(Collectors.joining("", text + "\n", ""));
    }
}
