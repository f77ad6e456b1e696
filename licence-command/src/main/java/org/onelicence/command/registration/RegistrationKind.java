package org.onelicence.command.registration;

import java.util.Optional;
import java.util.stream.Stream;

/** What the registrar did to an entity, by the word its messages use. */
public enum RegistrationKind {
    ESTABLISHED("established"),
    /** The scope of business, which may call for other permits. */
    SCOPE_CHANGED("scope-changed"),
    /** Name, representative or address. */
    CHANGED("changed"),
    /** 歇业: the entity goes on, its reports stay due (市场主体登记管理条例 art.30). */
    DORMANT("dormant"),
    RESUMED("resumed"),
    /** 吊销营业执照: the entity has not ended by itself. */
    PENALISED("penalised"),
    /** 强制注销 */
    STRUCK_OFF("struck-off"),
    /** 注销登记: the entity has ended. */
    DEREGISTERED("deregistered");

    private final String code;

    RegistrationKind(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** What the entity is after this; empty where its standing stays what it was. */
    Optional<String> standing() {
        return switch (this) {
            case ESTABLISHED, RESUMED -> Optional.of("registered");
            case DORMANT, PENALISED, STRUCK_OFF, DEREGISTERED -> Optional.of(code);
            case SCOPE_CHANGED, CHANGED -> Optional.empty();
        };
    }

    public static Optional<RegistrationKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
