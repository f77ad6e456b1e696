package org.onelicence.query;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.onelicence.query.Teller.Message;
import tools.jackson.databind.node.ObjectNode;

/** The messages of one annual report, made from the golden ones; every call adds the next. */
public final class AReport {

    private final String id = UUID.randomUUID().toString();
    private final List<Message> messages = new ArrayList<>();

    public static AReport of(ALicence licence, Consumer<ObjectNode> unlike) {
        return new AReport().then("annual-report.filed.v1", payload -> {
            payload.put("licenceId", licence.id()).put("licenceNumber", licence.number());
            unlike.accept(payload);
        });
    }

    public AReport corrected(Consumer<ObjectNode> unlike) {
        return then("annual-report.corrected.v1", unlike);
    }

    private AReport then(String type, Consumer<ObjectNode> unlike) {
        var payload = Golden.of(type).put("reportId", id);
        unlike.accept(payload);
        messages.add(Teller.message(Teller.REPORTS, id, type, messages.size(), payload));
        return this;
    }

    public String id() {
        return id;
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    public AReport told() {
        Teller.tell(messages);
        return this;
    }
}
