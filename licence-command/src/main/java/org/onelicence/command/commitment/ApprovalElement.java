package org.onelicence.command.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The conditions of a matter that a promise can stand for: 场所、设备、人员、资金、管理制度. */
public enum ApprovalElement {
    PREMISES,
    EQUIPMENT,
    STAFF,
    FUNDS,
    MANAGEMENT_RULES;

    @JsonCreator
    public static ApprovalElement of(String code) {
        return Arrays.stream(values())
                .filter(element -> element.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such approval element: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
