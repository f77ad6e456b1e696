package org.onelicence.command.instant;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a rule found. Unknown is not a no: the input is missing or cannot be read, and a person looks. */
public enum RuleOutcome {
    MET,
    NOT_MET,
    UNKNOWN;

    static RuleOutcome of(boolean holds) {
        return holds ? MET : NOT_MET;
    }

    @JsonCreator
    public static RuleOutcome of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
