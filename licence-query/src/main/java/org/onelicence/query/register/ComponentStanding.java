package org.onelicence.query.register;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import org.onelicence.query.wording.Text;

/** What one component permit is worth. The four endings (撤销, 撤回, 吊销, 注销) are different acts in law. */
public enum ComponentStanding {
    VALID("valid", "有效", "Valid"),
    SUSPENDED("suspended", "已暂扣", "Suspended"),
    EXPIRED("expired", "已届满", "Expired"),
    REVOKED_UNLAWFUL_GRANT("revoked-unlawful-grant", "已撤销", "Revoked: unlawfully granted"),
    WITHDRAWN("withdrawn", "已撤回", "Withdrawn: circumstances changed"),
    REVOKED_PENALTY("revoked-penalty", "已吊销", "Revoked as a penalty"),
    DEREGISTERED("deregistered", "已注销", "Deregistered");

    private final String code;
    private final String zh;
    private final String en;

    ComponentStanding(String code, String zh, String en) {
        this.code = code;
        this.zh = zh;
        this.en = en;
    }

    public static Optional<ComponentStanding> of(String code) {
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
