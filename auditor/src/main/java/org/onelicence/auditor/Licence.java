package org.onelicence.auditor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A licence in one of its lives: from one issue to the next. Read off the log's events and nothing else. */
final class Licence {

    private static final Map<String, String> MOVES = Map.of(
            "component.suspended", "suspended",
            "component.restored", "valid",
            "component.withdrawn", "withdrawn",
            "component.revoked-as-penalty", "revoked-penalty",
            "component.revoked-for-unlawful-grant", "revoked-unlawful-grant",
            "component.deregistered", "deregistered");

    /** What the register does not show, or what is only asked for, intended or near. */
    private static final Set<String> OF_NO_CONCERN = Set.of(
            "component.changed",
            "component.downgraded",
            "component.hearing-answered",
            "component.hearing-held",
            "component.hearing-noticed",
            "component.revocation-declined",
            "licence.correction-requested",
            "licence.expiry-told",
            "licence.extension-refused",
            "licence.extension-requested",
            "licence.left-district",
            "licence.predecessor-linked",
            "licence.reissued",
            "licence.representative-changed",
            "licence.scope-changed");

    private static final Map<String, String> ENTRIES = Map.of(
            "holder-name", "holderName",
            "premises-address", "address",
            "legal-basis", "legalBasis",
            "decision-number", "decisionNumber");

    private final Map<String, @Nullable Object> told = new HashMap<>();
    private final Map<String, Component> components = new TreeMap<>();
    private boolean current = true;

    Licence(Entry issued) {
        var payload = issued.payload();
        for (var field : new String[] {
            "licenceId",
            "licenceNumber",
            "verificationCode",
            "applicationId",
            "uscc",
            "holderName",
            "issuedOn",
            "validFrom",
            "validTo",
            "standing"
        }) {
            told.put(field, Fields.text(payload, field));
        }
        told.put("industryNo", payload.required("industryNo").intValue());
        told.put("issuer", Fields.code(payload, "issuer"));
        told.put("address", Fields.text(payload.required("premises"), "address"));
        told.put("district", Fields.text(payload.required("premises"), "district"));
        told.put("standingSince", Fields.text(payload, "validFrom"));
        payload.required("components").forEach(granted -> add(new Component(granted)));
        progress(issued);
    }

    /** Anything but an issue. */
    void apply(Entry entry) {
        var payload = entry.payload();
        var type = entry.type();
        if (MOVES.containsKey(type)) {
            var measure = payload.required("measure");
            component(entry, Fields.required(measure, "matterRef"))
                    .move(
                            MOVES.getOrDefault(type, ""),
                            Fields.text(measure, "effectiveOn"),
                            Fields.text(payload, "until"));
        } else if (type.equals("component.expired")) {
            component(entry, Fields.required(payload, "matterRef"))
                    .move("expired", Fields.text(payload, "effectiveOn"), null);
        } else if (type.equals("component.suspension-lifted")) {
            component(entry, Fields.required(payload, "matterRef"))
                    .move("valid", Fields.text(payload, "effectiveOn"), null);
        } else if (type.equals("component.added")) {
            add(new Component(payload.required("component")));
        } else if (type.equals("licence.changed")) {
            told.put("holderName", Fields.text(payload, "holderName"));
        } else if (type.equals("component.decision-set-aside")) {
            var measure = payload.required("measure");
            component(entry, Fields.required(measure, "matterRef"))
                    .move(
                            Fields.required(payload, "standing"),
                            Fields.text(measure, "effectiveOn"),
                            Fields.text(payload, "until"));
        } else if (type.equals("licence.premises-changed")) {
            var after = payload.required("after");
            told.put("address", Fields.text(after, "address"));
            told.put("district", Fields.text(after, "district"));
        } else if (type.equals("licence.entry-corrected")) {
            correct(entry, payload.required("correction"));
        } else if (type.equals("licence.extended") || type.equals("licence.extension-deemed-granted")) {
            var validTo = Fields.text(payload, "validTo");
            told.put("validTo", validTo);
            components.values().forEach(component -> component.extend(validTo));
        } else if (type.equals("licence.synchronised")) {
            told.put("standing", Fields.text(payload, "standing"));
            told.put("standingSince", Fields.text(payload, "effectiveOn"));
        } else if (!OF_NO_CONCERN.contains(type)) {
            throw new Unreadable(
                    "At position " + entry.position() + " stands an event of a kind not known here: " + type);
        }
        progress(entry);
    }

    private void correct(Entry entry, JsonNode correction) {
        var field = ENTRIES.get(Fields.required(correction, "field"));
        if (field == null) {
            throw new Unreadable("At position " + entry.position() + " an entry of a kind not known here is corrected");
        }
        var after = Fields.text(correction, "after");
        if (told.containsKey(field)) {
            told.put(field, after);
        } else {
            component(entry, Fields.required(correction, "matterRef")).correct(field, after);
        }
    }

    void isReplaced() {
        current = false;
    }

    String number() {
        return String.valueOf(told.get("licenceNumber"));
    }

    /** What the law says the licence is worth (浦东新区“一业一证”改革规定 art.8), beside what was recorded. */
    void mustStandAsItsComponentsSay() {
        var derived = derivedStanding();
        if (!derived.equals(told.get("standing"))) {
            throw new Disagreement("Licence " + number() + " was recorded as " + told.get("standing")
                    + ", and its components make it " + derived);
        }
    }

    Map<String, @Nullable Object> state() {
        var state = new HashMap<>(told);
        state.put("current", current);
        state.put(
                "components", components.values().stream().map(Component::state).toList());
        return state;
    }

    private void add(Component component) {
        components.put(String.valueOf(component.state().get("matterRef")), component);
    }

    private Component component(Entry entry, String matterRef) {
        var component = components.get(matterRef);
        if (component == null) {
            throw new Disagreement("At position " + entry.position() + " something happens to " + matterRef
                    + ", which the licence does not hold");
        }
        return component;
    }

    private void progress(Entry entry) {
        told.put(
                "certificateVersion",
                entry.payload().required("certificateVersion").intValue());
        told.put("sequence", entry.sequence());
        told.put("position", entry.position());
    }

    private String derivedStanding() {
        if (all(component -> component.standing().equals("deregistered"))) {
            return "deregistered";
        }
        if (anyCore(component -> !component.standing().matches("valid|suspended|expired"))) {
            return "terminated";
        }
        if (anyCore(component -> component.standing().equals("expired"))) {
            return "expired";
        }
        Predicate<Component> suspended = component -> component.standing().equals("suspended");
        if (anyCore(suspended) || all(suspended)) {
            return "suspended";
        }
        return all(component -> component.standing().equals("valid")) ? "valid" : "restricted";
    }

    private boolean all(Predicate<Component> test) {
        return components.values().stream().allMatch(test);
    }

    private boolean anyCore(Predicate<Component> test) {
        return components.values().stream().anyMatch(component -> component.isCore() && test.test(component));
    }
}
