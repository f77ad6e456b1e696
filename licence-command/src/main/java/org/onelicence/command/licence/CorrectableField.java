package org.onelicence.command.licence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The entries that may be put right. Dates and standings are not among them: each has a legal act of its own. */
public enum CorrectableField {
    HOLDER_NAME(false),
    PREMISES_ADDRESS(false),
    LEGAL_BASIS(true),
    DECISION_NUMBER(true);

    private final boolean ofComponent;

    CorrectableField(boolean ofComponent) {
        this.ofComponent = ofComponent;
    }

    public boolean isOfComponent() {
        return ofComponent;
    }

    String read(LicenceFile file, String matterRef) {
        return switch (this) {
            case HOLDER_NAME -> file.holderName();
            case PREMISES_ADDRESS -> file.premises().address();
            case LEGAL_BASIS -> file.component(matterRef).granted().legalBasis();
            case DECISION_NUMBER -> file.component(matterRef).granted().decisionNumber();
        };
    }

    Particulars put(Particulars before, Correction correction) {
        return switch (this) {
            case HOLDER_NAME -> before.withHolderName(correction.after());
            case PREMISES_ADDRESS ->
                before.withPremises(
                        new Premises(correction.after(), before.premises().district()));
            case LEGAL_BASIS, DECISION_NUMBER -> before;
        };
    }

    GrantedComponent put(GrantedComponent before, Correction correction) {
        return switch (this) {
            case LEGAL_BASIS -> before.corrected(before.decisionNumber(), correction.after());
            case DECISION_NUMBER -> before.corrected(correction.after(), before.legalBasis());
            case HOLDER_NAME, PREMISES_ADDRESS -> before;
        };
    }

    @JsonCreator
    public static CorrectableField of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No entry that may be corrected: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
