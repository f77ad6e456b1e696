package org.onelicence.command.licence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The law of a licence once more, in the plainest words and with nothing of the product's: what the aggregate must
 * answer, and what the licence and each component are worth afterwards.
 */
final class LicenceLaw {

    /** Rules left out on purpose: a law without one of them must be found to differ from the aggregate. */
    enum Twist {
        NONE,
        SUSPEND_WHAT_IS_SUSPENDED,
        RESTORE_WHAT_IS_VALID,
        REVIVE_WHAT_HAS_ENDED,
        END_WHAT_HAS_EXPIRED,
        LEAVE_WHAT_HAS_EXPIRED,
        PENALISE_UNHEARD,
        MOVE_AWAY_UNTOLD,
        DEREGISTER_ON_ANY_GROUND,
        DEREGISTER_TWICE,
        REVOKE_BACK_BEYOND_THE_GRANT,
        PENALISE_IN_THE_PAST,
        DECIDE_FOR_TOMORROW,
        ANY_ORGAN_MAY,
        SUSPEND_UNTIL_YESTERDAY,
        LIFT_ON_THE_LAST_DAY,
        LIFT_WHAT_HAS_EXPIRED,
        SUSPENSION_HAS_NO_END,
        EXPIRE_ON_THE_LAST_DAY,
        NEVER_EXPIRE_WHAT_IS_SUSPENDED,
        EXTEND_WHAT_IS_OVER,
        EXTEND_TO_LESS,
        EXTENSION_FORGETS_THE_COMPONENTS,
        CHANGE_NOTHING,
        ADD_TWICE,
        ISSUE_TWICE,
        OPTIONAL_COUNTS_AS_CORE,
        CORE_COUNTS_AS_OPTIONAL,
        EXPIRED_COUNTS_AS_ENDED
    }

    static final String OK = "allowed";
    static final String NOTHING = "nothing";

    private static final Set<String> RUNNING = Set.of("valid", "suspended");
    private static final Set<String> ENDED =
            Set.of("revoked-unlawful-grant", "withdrawn", "revoked-penalty", "deregistered");

    private final Twist twist;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private String application = "";
    private String name = "";
    private LocalDate lastDay = LocalDate.MIN;

    LicenceLaw(Twist twist) {
        this.twist = twist;
    }

    /** One component. */
    static final class Part {
        final boolean core;
        final String officer;
        final LocalDate grantedOn;
        String standing = "valid";
        boolean heard;
        LocalDate lastDay = LocalDate.MIN;

        @Nullable
        LocalDate suspendedUntil;

        Part(boolean core, String officer, LocalDate grantedOn) {
            this.core = core;
            this.officer = officer;
            this.grantedOn = grantedOn;
        }
    }

    /** What is asked against one component: by whom, on which day, to count from which day. */
    record Act(
            String part,
            String officer,
            LocalDate day,
            @Nullable LocalDate from) {
        LocalDate counts() {
            return from == null ? day : from;
        }
    }

    String issue(LocalDate day, int months, String forApplication, String holder, Map<String, Part> granted) {
        if (!parts.isEmpty() && ((active() && twist != Twist.ISSUE_TWICE) || application.equals(forApplication))) {
            return NOTHING;
        }
        parts.clear();
        parts.putAll(granted);
        application = forApplication;
        name = holder;
        lastDay = day.plusMonths(months).minusDays(1);
        parts.values().forEach(part -> part.lastDay = lastDay);
        return OK;
    }

    String add(String forApplication, String ref, Part part) {
        var known = parts.containsKey(ref) && twist != Twist.ADD_TWICE;
        if (!application.equals(forApplication) || !active() || known) {
            return NOTHING;
        }
        part.lastDay = lastDay;
        parts.put(ref, part);
        return OK;
    }

    String change(String officer, String newName) {
        if (!active()) {
            return "licence-not-active";
        }
        var obstacle = stranger(officer, lead());
        if (obstacle != null) {
            return obstacle;
        }
        if (newName.equals(name) && twist != Twist.CHANGE_NOTHING) {
            return "nothing-changes";
        }
        name = newName;
        return OK;
    }

    String extend(String officer, LocalDate to) {
        if (!active() && twist != Twist.EXTEND_WHAT_IS_OVER) {
            return "licence-not-active";
        }
        var obstacle = stranger(officer, lead());
        if (obstacle != null) {
            return obstacle;
        }
        if (!to.isAfter(lastDay) && twist != Twist.EXTEND_TO_LESS) {
            return "validity-not-longer";
        }
        lastDay = to;
        if (twist != Twist.EXTENSION_FORGETS_THE_COMPONENTS) {
            parts.values().forEach(part -> part.lastDay = to);
        }
        return OK;
    }

    String suspend(Act act, @Nullable LocalDate until) {
        var obstacle = obstacle(act, act.day);
        if (obstacle != null) {
            return obstacle;
        }
        if (until != null && until.isBefore(act.counts()) && twist != Twist.SUSPEND_UNTIL_YESTERDAY) {
            return "suspension-ends-before-it-starts";
        }
        var part = part(act);
        var may = part.standing.equals("valid")
                || (part.standing.equals("suspended") && twist == Twist.SUSPEND_WHAT_IS_SUSPENDED);
        if (!may) {
            return "component-illegal-move";
        }
        part.standing = "suspended";
        part.suspendedUntil = twist == Twist.SUSPENSION_HAS_NO_END ? null : until;
        return OK;
    }

    String restore(Act act) {
        var obstacle = obstacle(act, act.day);
        if (obstacle != null) {
            return obstacle;
        }
        var standing = part(act).standing;
        var may = standing.equals("suspended")
                || (standing.equals("valid") && twist == Twist.RESTORE_WHAT_IS_VALID)
                || (ENDED.contains(standing) && twist == Twist.REVIVE_WHAT_HAS_ENDED);
        return may ? becomes(act, "valid") : "component-illegal-move";
    }

    String revokeForUnlawfulGrant(Act act) {
        var earliest = twist == Twist.REVOKE_BACK_BEYOND_THE_GRANT ? LocalDate.MIN : null;
        return end(act, earliest, "revoked-unlawful-grant");
    }

    String withdraw(Act act) {
        return end(act, act.day, "withdrawn");
    }

    /** The holder was told of the right to be heard, and gave it up. */
    LicenceLaw heard(Act act) {
        var part = parts.get(act.part);
        if (part != null) {
            part.heard = true;
        }
        return this;
    }

    String penalise(Act act) {
        var earliest = twist == Twist.PENALISE_IN_THE_PAST ? LocalDate.MIN : act.day;
        var obstacle = obstacle(act, earliest);
        if (obstacle != null) {
            return obstacle;
        }
        var part = part(act);
        if (RUNNING.contains(part.standing) && !part.heard && twist != Twist.PENALISE_UNHEARD) {
            return "hearing-not-noticed";
        }
        return end(act, earliest, "revoked-penalty");
    }

    private String end(Act act, @Nullable LocalDate earliest, String standing) {
        var obstacle = obstacle(act, earliest);
        if (obstacle != null) {
            return obstacle;
        }
        var before = part(act).standing;
        var reachesBack = standing.equals("revoked-unlawful-grant") && twist != Twist.LEAVE_WHAT_HAS_EXPIRED;
        var may = RUNNING.contains(before)
                || (before.equals("expired") && (reachesBack || twist == Twist.END_WHAT_HAS_EXPIRED));
        return may ? becomes(act, standing) : "component-illegal-move";
    }

    String deregister(Act act, String ground) {
        var stranger = unknown(act);
        if (stranger != null) {
            return stranger;
        }
        var standing = part(act).standing;
        if (standing.equals("deregistered") && twist != Twist.DEREGISTER_TWICE) {
            return "component-illegal-move";
        }
        if (!fits(ground, standing) && twist != Twist.DEREGISTER_ON_ANY_GROUND) {
            return "deregistration-ground-missing";
        }
        var obstacle = obstacle(act, act.day);
        return obstacle == null ? becomes(act, "deregistered") : obstacle;
    }

    private boolean fits(String ground, String standing) {
        return switch (ground) {
            case "relocated" -> twist == Twist.MOVE_AWAY_UNTOLD; // nobody ever moved away here
            case "expired" -> standing.equals("expired");
            case "permit-ended" -> ENDED.contains(standing) && !standing.equals("deregistered");
            default -> RUNNING.contains(standing) || standing.equals("expired");
        };
    }

    String recordExpiry(LocalDate day) {
        var past = parts.values().stream()
                .filter(part -> RUNNING.contains(part.standing) && isPast(part, day))
                .filter(part -> part.standing.equals("valid") || twist != Twist.NEVER_EXPIRE_WHAT_IS_SUSPENDED)
                .toList();
        past.forEach(part -> {
            part.standing = "expired";
            part.heard = false;
            part.suspendedUntil = null;
        });
        return past.isEmpty() ? NOTHING : OK;
    }

    String lift(LocalDate day) {
        var over = new ArrayList<Part>();
        for (var part : parts.values()) {
            var until = part.suspendedUntil;
            var isOver = until != null
                    && (day.isAfter(until) || (day.equals(until) && twist == Twist.LIFT_ON_THE_LAST_DAY))
                    && (!isPast(part, day) || twist == Twist.LIFT_WHAT_HAS_EXPIRED);
            if (part.standing.equals("suspended") && isOver) {
                over.add(part);
            }
        }
        over.forEach(part -> {
            part.standing = "valid";
            part.suspendedUntil = null;
        });
        return over.isEmpty() ? NOTHING : OK;
    }

    private boolean isPast(Part part, LocalDate day) {
        return day.isAfter(part.lastDay) || (day.equals(part.lastDay) && twist == Twist.EXPIRE_ON_THE_LAST_DAY);
    }

    private String becomes(Act act, String standing) {
        part(act).standing = standing;
        part(act).suspendedUntil = null;
        part(act).heard = part(act).heard && RUNNING.contains(standing);
        return OK;
    }

    /** Null for the earliest day: the day of the grant. */
    private @Nullable String obstacle(Act act, @Nullable LocalDate earliest) {
        var stranger = unknown(act);
        if (stranger != null) {
            return stranger;
        }
        if (act.counts().isBefore(earliest == null ? part(act).grantedOn : earliest)) {
            return "effective-date-in-the-past";
        }
        return act.counts().isAfter(act.day) && twist != Twist.DECIDE_FOR_TOMORROW
                ? "effective-date-in-the-future"
                : null;
    }

    private @Nullable String unknown(Act act) {
        return parts.containsKey(act.part) ? stranger(act.officer, part(act)) : "component-unknown";
    }

    private @Nullable String stranger(String officer, Part part) {
        return officer.equals(part.officer) || twist == Twist.ANY_ORGAN_MAY ? null : "officer-unknown";
    }

    private Part lead() {
        var all = List.copyOf(parts.values());
        return all.stream().filter(part -> part.core).findFirst().orElse(all.get(0));
    }

    private Part part(Act act) {
        var part = parts.get(act.part);
        if (part == null) {
            throw new IllegalStateException("asked before it was known: " + act.part);
        }
        return part;
    }

    private boolean active() {
        return Set.of("valid", "restricted", "suspended").contains(standing());
    }

    Map<String, String> partStandings() {
        var standings = new LinkedHashMap<String, String>();
        parts.forEach((ref, part) -> standings.put(ref, part.standing));
        return standings;
    }

    /** What the whole licence is worth. */
    String standing() {
        if (all("deregistered"::equals)) {
            return "deregistered";
        }
        if (anyCore(twist == Twist.EXPIRED_COUNTS_AS_ENDED ? s -> !RUNNING.contains(s) : ENDED::contains)) {
            return "terminated";
        }
        if (anyCore("expired"::equals)) {
            return "expired";
        }
        if (anyCore("suspended"::equals) || all("suspended"::equals)) {
            return "suspended";
        }
        return all("valid"::equals) ? "valid" : "restricted";
    }

    private boolean all(Predicate<String> standing) {
        return parts.values().stream().allMatch(part -> standing.test(part.standing));
    }

    private boolean anyCore(Predicate<String> standing) {
        return parts.values().stream()
                .filter(part ->
                        (part.core || twist == Twist.OPTIONAL_COUNTS_AS_CORE) && twist != Twist.CORE_COUNTS_AS_OPTIONAL)
                .anyMatch(part -> standing.test(part.standing));
    }
}
