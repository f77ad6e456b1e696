package org.onelicence.log.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.onelicence.log.tree.Cosignatures;
import org.onelicence.log.tree.LogKeys;
import org.onelicence.log.tree.NoteRefused;
import org.onelicence.log.tree.SignedNote;
import org.onelicence.log.tree.TreeReader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the log commits to, whose keys say so, and what witnesses add to it. */
@RestController
class CheckpointController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int NOTE_MAX = 16 * 1024;

    private final TreeReader tree;
    private final LogKeys keys;
    private final Cosignatures cosignatures;

    CheckpointController(TreeReader tree, LogKeys keys, Cosignatures cosignatures) {
        this.tree = tree;
        this.keys = keys;
        this.cosignatures = cosignatures;
    }

    @GetMapping("/log/checkpoint")
    ResponseEntity<Object> latest() {
        return answer(tree.latest());
    }

    /** Under load the newest checkpoint is younger than any witness's answer; this one has been witnessed. */
    @GetMapping("/log/checkpoints/cosigned")
    ResponseEntity<Object> cosigned() {
        return answer(tree.latestCosigned());
    }

    @GetMapping("/log/checkpoints/{size:0|[1-9][0-9]{0,17}}")
    ResponseEntity<Object> ofSize(@PathVariable long size) {
        return answer(tree.ofSize(size));
    }

    /** One key a line: verifier key, first size, size at which it left office or a dash. Believe it only from elsewhere. */
    @GetMapping("/log/keys")
    ResponseEntity<Object> keys() {
        return text(keys.terms().stream()
                .map(term -> term.key() + " " + term.fromSize() + " "
                        + (term.untilSize() == Long.MAX_VALUE ? "-" : term.untilSize()) + "\n")
                .collect(Collectors.joining()));
    }

    /** A checkpoint of ours with the witness's signature lines below it. */
    @PostMapping("/log/cosignatures")
    ResponseEntity<Object> offer(InputStream body) throws IOException {
        var note = body.readNBytes(NOTE_MAX + 1);
        if (note.length > NOTE_MAX) {
            return LogProblem.NOTE_TOO_LARGE.answer();
        }
        return switch (cosignatures.offer(SignedNote.parse(note))) {
            case KEPT -> ResponseEntity.noContent().build();
            case UNKNOWN_CHECKPOINT -> LogProblem.NOTHING_THERE.answer();
            case CONTRADICTION -> LogProblem.CHECKPOINT_CONTRADICTS.answer();
            case NO_WITNESS -> LogProblem.WITNESS_UNKNOWN.answer();
        };
    }

    @ExceptionHandler(NoteRefused.class)
    ResponseEntity<Object> unreadable() {
        return LogProblem.NOTE_UNREADABLE.answer();
    }

    private static ResponseEntity<Object> answer(Optional<SignedNote> note) {
        return note.map(found -> text(found.toString())).orElseGet(LogProblem.NOTHING_THERE::answer);
    }

    private static ResponseEntity<Object> text(String text) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(TEXT)
                .body(text);
    }
}
