package org.onelicence.command.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says so far. Replaced by the next one, never changed.
 *
 * @param answers by field: the holder's four fields by name, the guide's elements as {@code form.<key>}
 * @param declined fields whose prefilled value was dropped: they are not filled in again
 * @param onPaper keys of materials that do not apply or will be handed in at the counter
 */
public record DraftContent(
        List<String> optionalMatters,
        Map<String, DraftAnswer> answers,
        Set<String> declined,
        Set<String> onPaper,
        boolean commitmentSigned) {

    public static final String USCC = "uscc";
    public static final String HOLDER_NAME = "holderName";
    public static final String DISTRICT = "district";
    public static final String ADDRESS = "address";
    public static final List<String> HOLDER_FIELDS = List.of(USCC, HOLDER_NAME, DISTRICT, ADDRESS);
    public static final String ELEMENT = "form.";

    public static final DraftContent EMPTY = new DraftContent(List.of(), Map.of(), Set.of(), Set.of(), false);

    public DraftContent {
        optionalMatters = List.copyOf(optionalMatters);
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
        declined = Collections.unmodifiableSet(new TreeSet<>(declined));
        onPaper = Collections.unmodifiableSet(new TreeSet<>(onPaper));
    }

    /** Empty but for the matters chosen already. */
    public static DraftContent choosing(List<String> optionalMatters) {
        return new DraftContent(optionalMatters, Map.of(), Set.of(), Set.of(), false);
    }

    public String value(String field) {
        var answer = answers.get(field);
        return answer == null ? "" : answer.value();
    }

    public @Nullable PrefillSource source(String field) {
        var answer = answers.get(field);
        return answer == null ? null : answer.source();
    }

    /** The answers to the guide's elements, by the element's key. */
    public Map<String, String> elements() {
        var elements = new TreeMap<String, String>();
        answers.forEach((field, answer) -> {
            if (field.startsWith(ELEMENT)) {
                elements.put(field.substring(ELEMENT.length()), answer.value());
            }
        });
        return elements;
    }

    /** What this step holds, as far as it can collide with what somebody else sends. */
    private Map<String, String> part(DraftStep step) {
        return switch (step) {
            case MATTERS -> Map.of("optionalMatters", String.join(" ", new TreeSet<>(optionalMatters)));
            case HOLDER -> valuesWhere(false);
            case FORM -> valuesWhere(true);
            case MATERIALS -> Map.of("onPaper", String.join(" ", onPaper));
            case COMMITMENT -> Map.of("commitmentSigned", Boolean.toString(commitmentSigned));
            case CHECK -> Map.of();
        };
    }

    private Map<String, String> valuesWhere(boolean element) {
        var values = new TreeMap<String, String>();
        answers.forEach((field, answer) -> {
            if (field.startsWith(ELEMENT) == element) {
                values.put(field, answer.value());
            }
        });
        return values;
    }

    boolean saysTheSameAs(DraftContent other, DraftStep step) {
        return part(step).equals(other.part(step));
    }

    /** A page carries it and sends it back: another one by then means that another window saved this step meanwhile. */
    public String fingerprint(DraftStep step) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            part(step).forEach((field, value) -> {
                digest.update((field + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    public DraftContent after(DraftStep step, StepInput input) {
        return switch (step) {
            case MATTERS -> new DraftContent(input.optionalMatters(), answers, declined, onPaper, commitmentSigned);
            case HOLDER, FORM -> afterFields(input.fields());
            case MATERIALS -> new DraftContent(optionalMatters, answers, declined, input.onPaper(), commitmentSigned);
            case COMMITMENT -> new DraftContent(optionalMatters, answers, declined, onPaper, input.commitmentSigned());
            case CHECK -> this;
        };
    }

    /** What differs from what stood there was typed. Another entity takes nothing over that was known of the first. */
    private DraftContent afterFields(Map<String, String> fields) {
        var before = answers;
        var known = new TreeMap<>(answers);
        var dropped = new TreeSet<>(declined);
        var code = fields.getOrDefault(USCC, value(USCC));
        if (!code.equals(value(USCC))) {
            known.values().removeIf(answer -> answer.source() != null);
            dropped.clear();
        }
        fields.forEach((field, typed) -> {
            var stood = before.get(field);
            if (stood != null && stood.value().equals(typed)) {
                return;
            }
            if (typed.isEmpty()) {
                if (known.remove(field) != null && stood != null && stood.source() != null) {
                    dropped.add(field);
                }
            } else {
                known.put(field, DraftAnswer.typed(typed));
            }
        });
        return new DraftContent(optionalMatters, known, dropped, onPaper, commitmentSigned);
    }

    /** Takes a prefilled value away and does not offer it again; what was typed stays. */
    public DraftContent without(String field) {
        if (source(field) == null) {
            return this;
        }
        var known = new TreeMap<>(answers);
        known.remove(field);
        var dropped = new TreeSet<>(declined);
        dropped.add(field);
        return new DraftContent(optionalMatters, known, dropped, onPaper, commitmentSigned);
    }

    /** Fills what is empty and was not declined. */
    DraftContent filled(Map<String, DraftAnswer> offers) {
        var known = new TreeMap<>(answers);
        offers.forEach((field, offer) -> {
            if (!declined.contains(field)) {
                known.putIfAbsent(field, offer);
            }
        });
        return new DraftContent(optionalMatters, known, declined, onPaper, commitmentSigned);
    }
}
