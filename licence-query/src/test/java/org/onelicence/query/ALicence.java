package org.onelicence.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.onelicence.query.Teller.Message;
import tools.jackson.databind.node.ObjectNode;

/** The messages of one licence of its own, made from the golden ones; every call adds the next. */
public final class ALicence {

    private final String id = UUID.randomUUID().toString();
    private final List<Message> messages = new ArrayList<>();
    private int life;

    /** Issued with the golden contents, a number and a code of its own. */
    public static ALicence issued(Consumer<ObjectNode> unlike) {
        return new ALicence().issue(unlike);
    }

    public static ALicence issued() {
        return issued(payload -> {});
    }

    public String id() {
        return id;
    }

    public String number() {
        return "PDT" + id.substring(0, 8).toUpperCase(Locale.ROOT) + life;
    }

    public String code() {
        return "code" + life + "-" + id;
    }

    /** A life begins, the first or the next. */
    public ALicence issue(Consumer<ObjectNode> unlike) {
        life++;
        return then("licence.issued.v1", payload -> {
            payload.put("licenceNumber", number()).put("verificationCode", code());
            unlike.accept(payload);
        });
    }

    public ALicence then(String type, Consumer<ObjectNode> unlike) {
        var payload = Golden.of(type).put("licenceId", id);
        unlike.accept(payload);
        messages.add(Teller.message(Teller.LICENCES, id, type, messages.size(), payload));
        return this;
    }

    public ALicence then(String type) {
        return then(type, payload -> {});
    }

    public ALicence standing(String standing, int certificateVersion) {
        return then("licence.synchronised.v1", payload -> payload.put("standing", standing)
                .put("certificateVersion", certificateVersion));
    }

    public ALicence suspended() {
        return then("component.suspended.v1").standing("suspended", 2);
    }

    public List<Message> messages() {
        return List.copyOf(messages);
    }

    public Message message(int sequence) {
        return messages.get(sequence);
    }

    public ALicence told() {
        Teller.tell(messages);
        return this;
    }
}
