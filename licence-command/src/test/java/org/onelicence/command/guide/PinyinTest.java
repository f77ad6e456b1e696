package org.onelicence.command.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {
    @ParameterizedTest
    @CsvSource({
        "咖啡店/茶馆, kafei",
        "咖啡店/茶馆, kfd",
        "咖啡店/茶馆, ka fei dian",
        "咖啡店/茶馆, chaguan",
        "药店, yaodian",
        "会计师事务所, kuaijishi",
        "会计师事务所, kjs",
        "歌舞娱乐场所, gwyl",
        "数据中心/云计算, yunjisuan"
    })
    void a_name_is_found_by_what_is_typed(String name, String typed) {
        assertThat(Pinyin.of(name).matches(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"咖啡店/茶馆, yaodian", "咖啡店/茶馆, xyz", "药店, '  '"})
    void nothing_else_is_found(String name, String typed) {
        assertThat(Pinyin.of(name).matches(typed)).isFalse();
    }
}
