package org.onelicence.auditor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Licences told again from the log's entries, as one canonical line each, in the order of their numbers. */
final class Replay {

    private static final String FIRST_REVISION = "1";

    private final Map<String, Licence> current = new HashMap<>();
    private final Map<String, Licence> byNumber = new TreeMap<>();
    private final Order order = new Order();

    /** All entries up to this position. */
    static Replay of(Source source, long until) {
        var replay = new Replay();
        var copy = new LogCopy(
                source, Checkpoint.parse(source.read(LogCopy.CHECKPOINT)).size());
        var position = 0L;
        for (var bundle : copy.bundles()) {
            for (var bytes : copy.entries(bundle)) {
                if (++position <= until) {
                    replay.apply(Entry.parse(position, bytes));
                }
            }
        }
        return replay;
    }

    void apply(Entry entry) {
        order.check(entry);
        if (!entry.type().startsWith("licence.") && !entry.type().startsWith("component.")) {
            return; // applications, guides, departments: not what this reading is about
        }
        if (!FIRST_REVISION.equals(entry.revision())) {
            throw new Unreadable("At position " + entry.position() + " stands " + entry.type() + " in revision "
                    + entry.revision() + ", which is not known here");
        }
        var licenceId = Fields.required(entry.payload(), "licenceId");
        if (!licenceId.equals(entry.aggregateId())) {
            throw new Disagreement("At position " + entry.position() + " an event of " + entry.aggregateId()
                    + " speaks of " + licenceId);
        }
        var known = current.get(licenceId);
        if (entry.type().equals("licence.issued")) {
            issue(licenceId, new Licence(entry));
        } else if (known == null) {
            throw new Disagreement("At position " + entry.position() + " the log tells of a licence never issued");
        } else {
            known.apply(entry);
        }
    }

    private void issue(String licenceId, Licence licence) {
        var before = current.put(licenceId, licence);
        if (before != null) {
            before.isReplaced();
        }
        if (byNumber.put(licence.number(), licence) != null) {
            throw new Disagreement("The number " + licence.number() + " was given twice");
        }
    }

    /** Only where the log was read to its end: within one append a component moves first and the licence follows. */
    Replay checked() {
        byNumber.values().forEach(Licence::mustStandAsItsComponentsSay);
        return this;
    }

    List<String> lines() {
        return byNumber.values().stream()
                .map(licence -> CanonicalJson.of(licence.state()))
                .toList();
    }
}
