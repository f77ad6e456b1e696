package org.onelicence.command.licence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;

/** One granted matter as the licence takes it in: who decided what, in whose name and on which basis. */
public record GrantedComponent(
        String matterRef,
        String nameZh,
        String nameEn,
        String matterType,
        boolean core,
        Organ organ,
        @Nullable Organ inNameOf,
        String decisionNumber,
        LocalDate decidedOn,
        String legalBasis,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean commitment) {

    /** The licence has one validity for all its components (art.8). */
    GrantedComponent unified(LocalDate from, LocalDate to) {
        return new GrantedComponent(
                matterRef,
                nameZh,
                nameEn,
                matterType,
                core,
                organ,
                inNameOf,
                decisionNumber,
                decidedOn,
                legalBasis,
                from,
                to,
                commitment);
    }

    /** 更正 of what was entered wrongly. */
    GrantedComponent corrected(String number, String basis) {
        return new GrantedComponent(
                matterRef,
                nameZh,
                nameEn,
                matterType,
                core,
                organ,
                inNameOf,
                number,
                decidedOn,
                basis,
                validFrom,
                validTo,
                commitment);
    }
}
