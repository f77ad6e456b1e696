package org.onelicence.log.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.onelicence.log.tree.Tile;
import org.onelicence.log.tree.TileName;
import org.onelicence.log.tree.TreeReader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tiles for everybody, entry bundles for auditors; both never change, so they may be cached for ever. */
@RestController
class TileController {

    /** The role of a token that may read entries; asked here as well, whatever a service's path rules say. */
    static final String AUDITOR = "auditor";

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final TreeReader tree;
    private final EntryBundles entries;

    TileController(TreeReader tree, EntryBundles entries) {
        this.tree = tree;
        this.entries = entries;
    }

    @GetMapping("/log/tile/{*path}")
    ResponseEntity<Object> tile(@PathVariable String path, HttpServletRequest request) {
        var asked = TilePath.parse(path);
        if (asked.entries() && !request.isUserInRole(AUDITOR)) {
            return LogProblem.NOT_AN_AUDITOR.answer();
        }
        return asked.tile()
                .flatMap(name -> tree.tile(name).map(tile -> asked.entries() ? bundle(name, request) : hashes(tile)))
                .orElseGet(LogProblem.NOTHING_THERE::answer);
    }

    @ExceptionHandler(TilePath.MalformedPath.class)
    ResponseEntity<Object> malformed() {
        return LogProblem.PATH_MALFORMED.answer();
    }

    private static ResponseEntity<Object> hashes(Tile tile) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(tile.bytes());
    }

    private ResponseEntity<Object> bundle(TileName name, HttpServletRequest request) {
        var bundle = entries.read(name.index() * TileName.FULL + 1, name.width());
        var answer = ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FOR_EVER).cachePrivate().immutable())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        return accepted.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(Bundle.compressed(bundle))
                : answer.body(bundle);
    }
}
