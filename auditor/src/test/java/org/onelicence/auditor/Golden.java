package org.onelicence.auditor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The stored events that licence-command pins in files: documents, which a stranger may read too. */
final class Golden {

    static final String LICENCE_ID = "5b6f3a52-8c1e-8d3a-9f70-2b6f0a1c4e77";
    static final String OTHER_ID = "00000000-8c1e-8d3a-9f70-2b6f0a1c4e77";
    private static final Path FOLDER =
            Path.of(System.getProperty("onelicence.home", ".."), "licence-command/src/test/resources/golden/events");
    private static final JsonMapper JSON = new JsonMapper();

    private Golden() {}

    static List<String> licenceEvents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(type -> type.startsWith("licence.") || type.startsWith("component."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode payload(String type) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(FOLDER.resolve(type + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two licences, one suspended and restored, one ended and issued again under another number; others between. */
    static MadeLog log() {
        var log = new MadeLog();
        log.add(LICENCE_ID, 0, "licence.issued", payload("licence.issued").toString());
        log.add(OTHER_ID, 0, "licence.issued", other("licence.issued", "PD202616000002H"));
        log.add(
                LICENCE_ID,
                1,
                "component.suspended",
                payload("component.suspended").toString());
        log.add(
                LICENCE_ID,
                2,
                "licence.synchronised",
                payload("licence.synchronised").toString());
        log.add(OTHER_ID, 1, "component.revoked-as-penalty", other("component.revoked-as-penalty", null));
        log.add(
                OTHER_ID,
                2,
                "licence.synchronised",
                other("licence.synchronised", null).replace("suspended", "terminated"));
        for (var i = 0; i < 300; i++) {
            log.add("guide-16", i, "guide.published", "{\"edition\":" + i + "}");
        }
        log.add(
                LICENCE_ID,
                3,
                "component.restored",
                payload("component.restored").toString());
        log.add(
                LICENCE_ID,
                4,
                "licence.synchronised",
                payload("licence.synchronised")
                        .put("standing", "valid")
                        .put("certificateVersion", 3)
                        .toString());
        log.add(OTHER_ID, 3, "licence.issued", other("licence.issued", "PD202616000003F"));
        return log;
    }

    private static String other(String type, @Nullable String number) {
        var payload = payload(type).put("licenceId", OTHER_ID);
        return (number == null ? payload : payload.put("licenceNumber", number)).toString();
    }
}
