package org.onelicence.command.duty;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** What a person has to do because the registrar acted. */
public enum TaskKind {
    /** 持证主体已终止: the deciding organ deregisters its component (行政许可法 art.70(3)). */
    DEREGISTER_COMPONENT,
    /** 名称已变更: the licence is changed after the register (行政许可法 art.49). */
    CHANGE_LICENCE,
    /** 营业执照被吊销 but the entity has not ended: somebody looks, nothing ends by itself (市场主体登记管理条例 art.33). */
    LOOK_INTO;

    @JsonCreator
    public static TaskKind of(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of task: " + code));
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
