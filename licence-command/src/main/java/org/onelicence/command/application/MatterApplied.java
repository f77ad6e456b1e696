package org.onelicence.command.application;

import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.GuideMatter;

/** A matter as the guide described it on the day of submission; a later guide does not touch it. */
public record MatterApplied(
        String matterRef,
        String nameZh,
        String nameEn,
        String matterType,
        Organ department,
        @Nullable Organ inNameOf,
        boolean core,
        int legalWorkingDays,
        String legalBasis,
        String commitment) {

    /** Where an industry has no matter that everyone needs, the chosen ones carry the licence together. */
    static MatterApplied of(GuideMatter matter, boolean everyChosenIsCore) {
        return new MatterApplied(
                matter.ref(),
                matter.nameZh(),
                matter.nameEn(),
                matter.matterType(),
                matter.department(),
                matter.inNameOf(),
                matter.core() || everyChosenIsCore,
                matter.legalWorkingDays(),
                matter.legalBasis(),
                matter.commitment());
    }

    /** Whether a signed promise replaces proof here, wholly or in part (告知承诺). */
    boolean admitsCommitment() {
        return commitment.equals("yes") || commitment.equals("partly");
    }

    /** The same matter after its power went to another organ, or was passed on before the application was made. */
    MatterApplied heldBy(Organ organ, @Nullable Organ name) {
        return new MatterApplied(
                matterRef, nameZh, nameEn, matterType, organ, name, core, legalWorkingDays, legalBasis, commitment);
    }
}
