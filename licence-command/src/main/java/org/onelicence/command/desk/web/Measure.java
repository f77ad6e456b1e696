package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.DeregistrationGround;
import org.onelicence.command.licence.LicenceCommand;
import org.onelicence.command.licence.LicenceCommand.Deregister;
import org.onelicence.command.licence.LicenceCommand.RestoreComponent;
import org.onelicence.command.licence.LicenceCommand.RevokeAsPenalty;
import org.onelicence.command.licence.LicenceCommand.RevokeForUnlawfulGrant;
import org.onelicence.command.licence.LicenceCommand.SuspendAsPenalty;
import org.onelicence.command.licence.LicenceCommand.WithdrawForChangedCircumstances;
import org.onelicence.command.licence.LicenceId;

/** The legal acts on a component as a page offers them, each only where its standing could allow it. */
enum Measure {
    SUSPENSIONS(ComponentStanding.VALID) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            return new SuspendAsPenalty(licence, matterRef, asked.grounds(), asked.effectiveFrom(), asked.until());
        }
    },
    RESTORATIONS(ComponentStanding.SUSPENDED) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            return new RestoreComponent(licence, matterRef, asked.grounds(), asked.effectiveFrom());
        }
    },
    REVOCATIONS_FOR_UNLAWFUL_GRANT(ComponentStanding.VALID, ComponentStanding.SUSPENDED) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            return new RevokeForUnlawfulGrant(licence, matterRef, asked.grounds(), asked.effectiveFrom());
        }
    },
    WITHDRAWALS(ComponentStanding.VALID, ComponentStanding.SUSPENDED) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            return new WithdrawForChangedCircumstances(licence, matterRef, asked.grounds(), asked.effectiveFrom());
        }
    },
    PENALTY_REVOCATIONS(ComponentStanding.VALID, ComponentStanding.SUSPENDED) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            return new RevokeAsPenalty(licence, matterRef, asked.grounds(), asked.effectiveFrom());
        }
    },
    DEREGISTRATIONS(
            ComponentStanding.VALID,
            ComponentStanding.SUSPENDED,
            ComponentStanding.EXPIRED,
            ComponentStanding.REVOKED_UNLAWFUL_GRANT,
            ComponentStanding.WITHDRAWN,
            ComponentStanding.REVOKED_PENALTY) {
        @Override
        LicenceCommand of(LicenceId licence, String matterRef, Details asked) {
            var ground = asked.ground() == null ? DeregistrationGround.OTHER_LAW : asked.ground();
            return new Deregister(licence, matterRef, ground, asked.grounds(), asked.effectiveFrom());
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of makes never changes
    private final Set<ComponentStanding> from;

    Measure(ComponentStanding... from) {
        this.from = Set.of(from);
    }

    abstract LicenceCommand of(LicenceId licence, String matterRef, Details asked);

    /** What an officer wrote beside the act he chose. */
    record Details(
            String grounds,
            @Nullable LocalDate effectiveFrom,
            @Nullable LocalDate until,
            @Nullable DeregistrationGround ground) {}

    static Measure named(String code) {
        return Arrays.stream(values())
                .filter(measure -> measure.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No measure is called " + code));
    }

    static List<Measure> possibleFrom(ComponentStanding standing) {
        return Arrays.stream(values())
                .filter(measure -> measure.from.contains(standing))
                .toList();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
