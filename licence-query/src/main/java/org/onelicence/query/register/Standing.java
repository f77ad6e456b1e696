package org.onelicence.query.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.onelicence.query.wording.Text;

/** What a whole licence is worth, as the command side derived it from the components. */
public enum Standing {
    VALID("valid", "有效", "Valid"),
    RESTRICTED("restricted", "部分受限", "Partly restricted"),
    SUSPENDED("suspended", "已暂停", "Suspended"),
    EXPIRED("expired", "已届满", "Expired"),
    TERMINATED("terminated", "已终止", "Terminated"),
    DEREGISTERED("deregistered", "已注销", "Deregistered");

    private final String code;
    private final String zh;
    private final String en;

    Standing(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<Standing> of(String code) {
        return Arrays.stream(values())
                .filter(standing -> standing.code.equals(code))
                .findFirst();
    }

    @JsonValue
    public String code() {
        return code;
    }

    public Text text() {
        return Text.of(zh, en);
    }
}
