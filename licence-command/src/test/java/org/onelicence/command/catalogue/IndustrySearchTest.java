package org.onelicence.command.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.GuidesInMemory;
import tools.jackson.databind.json.JsonMapper;

/** Whoever knows what he wants finds it first, however he types it. */
class IndustrySearchTest {
    private static final long SEED = Long.getLong("search.seed", 20261127L);
    private static final int TYPOS_EACH = Integer.getInteger("search.typos", 20);

    private static final List<GuideVersion> GUIDES =
            new Catalogue(new JsonMapper()).read().guides();
    private static final Function<String, List<GuideVersion>> SEARCH = GuidesInMemory.search(GUIDES);

    /** As a person types it: industry, pinyin, initials. */
    private static final Map<Integer, List<String>> TYPED = new TreeMap<>(Map.ofEntries(
            typed(1, "hulianwangdianshang hlwds"),
            typed(2, "hulianwangyiyuan hlwyy"),
            typed(3, "kuaijishishiwusuo kjssws"),
            typed(4, "shujuzhongxin sjzx"),
            typed(5, "jianshegongchengshigong jsgcsg"),
            typed(6, "jianshegongchengkanchasheji jsgckcsj"),
            typed(7, "jianshegongchengjianli jsgcjl"),
            typed(8, "huazhuangpinzhizao hzpzz"),
            typed(9, "bingyuanweishengwushiyanshi bywswsys"),
            typed(10, "bianlidian bld"),
            typed(11, "chaoshi cs"),
            typed(12, "fandian fd"),
            typed(13, "xiaocanyin xcy"),
            typed(14, "xianzhixianshoushipin xzxssp"),
            typed(15, "hongbeifang hbf"),
            typed(16, "kafeidian kfd"),
            typed(17, "jiuba jb"),
            typed(18, "yuchang yc"),
            typed(19, "jianshenfang jsf"),
            typed(20, "meirongmeifadian mrmfd"),
            typed(21, "binguan bg"),
            typed(22, "yaodian yd"),
            typed(23, "muyingyongpindian myypd"),
            typed(24, "shudian sd"),
            typed(25, "xiaoduchanpinshengchan xdcpsc"),
            typed(26, "hualang hl"),
            typed(27, "dianyingyuan dyy"),
            typed(28, "youlechang ylc"),
            typed(29, "gewuyulechangsuo gwylcs"),
            typed(30, "hulianwangshangwangfuwuyingyechangsuo hlwswfwyycs"),
            typed(31, "youyiyulechangsuo yyylcs")));

    private static Map.Entry<Integer, List<String>> typed(int industryNo, String ways) {
        return Map.entry(industryNo, List.of(ways.split(" ")));
    }

    @TestFactory
    Stream<DynamicTest> an_industry_is_found_first_by_name_pinyin_initials_and_in_english() {
        return GUIDES.stream()
                .map(guide -> DynamicTest.dynamicTest(guide.nameZh(), () -> {
                    assertThat(first(guide.nameZh())).isEqualTo(guide.nameZh());
                    assertThat(first(guide.nameEn())).isEqualTo(guide.nameZh());
                    for (var way : TYPED.getOrDefault(guide.industryNo(), List.of())) {
                        assertThat(first(way)).as(way).isEqualTo(guide.nameZh());
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> one_slip_in_the_pinyin_or_in_a_longer_name_does_not_hide_it() {
        return GUIDES.stream()
                .map(guide -> DynamicTest.dynamicTest(guide.nameZh(), () -> {
                    var random = new Random(SEED + guide.industryNo());
                    var pinyin =
                            TYPED.getOrDefault(guide.industryNo(), List.of("")).get(0);
                    var name = guide.nameZh().split("/")[0];
                    for (var typo = 0; typo < TYPOS_EACH; typo++) {
                        isFoundBy(slip(pinyin, "abcdefghijklmnopqrstuvwxyz", random), guide);
                        if (name.length() > 2) {
                            isFoundBy(slip(name, "的一是在不了有和人这", random), guide);
                        }
                    }
                }));
    }

    /** Unless the slip makes another word: chashi is no way to write chaoshi, it is a tea room. */
    private static void isFoundBy(String slipped, GuideVersion guide) {
        var found = SEARCH.apply(slipped);
        assertThat(found).as("seed %d: %s", SEED, slipped).isNotEmpty();
        var first = found.get(0);
        if (!GuidesInMemory.isNamedBy(slipped, first)) {
            assertThat(first.nameZh()).as("seed %d: %s", SEED, slipped).isEqualTo(guide.nameZh());
        }
    }

    /** One letter wrong, missing, too many, or two swapped. */
    private static String slip(String text, String alphabet, Random random) {
        var at = random.nextInt(text.length());
        var other = alphabet.charAt(random.nextInt(alphabet.length()));
        var head = text.substring(0, at);
        var tail = text.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> head + other + tail;
            case 1 -> head + tail;
            case 2 -> head + other + text.substring(at);
            default -> tail.isEmpty() ? head + other : head + tail.charAt(0) + text.charAt(at) + tail.substring(1);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "奶茶,        咖啡店/茶馆", // another name
        "我想开一家奶茶店, 咖啡店/茶馆", // a whole sentence
        "咖飞店,      咖啡店/茶馆", // sounds the same
        "ka fei dian, 咖啡店/茶馆",
        "coffe shop,  咖啡店/茶馆",
        "bubble tea,  咖啡店/茶馆",
        "cafei,       咖啡店/茶馆",
        "chaguan,     咖啡店/茶馆",
        "caoshi,      超市", // c for ch
        "sudian,      书店", // s for sh
        "shaokao,     ''", // nobody sells barbecue alone
        "biannidian,  便利店", // n for l
        "bingguan,    宾馆", // ng for n
        "网吧,        互联网上网服务营业场所",
        "KTV,         歌舞娱乐场所",
        "民宿,        宾馆",
        "理发,        美容美发店",
        "bookstore,   书店",
        "pharmcy,     药店",
        "gym,         健身房",
        "健身方,      健身房",
        "面包,        烘焙房/面包房",
        "Bar,         酒吧",
        "zzz,         ''",
        "！！！,      ''"
    })
    void what_people_type_leads_where_they_want_to_go(String typed, String expected) {
        assertThat(first(typed)).isEqualTo(expected);
    }

    @Test
    void a_right_word_is_not_drowned_in_likely_ones() {
        assertThat(SEARCH.apply("shudian")).extracting(GuideVersion::nameZh).containsExactly("书店");
    }

    @Test
    void nothing_typed_shows_everything_in_its_order() {
        assertThat(SEARCH.apply("  ")).isEqualTo(GUIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "xiang", "长", "会乐行重", "z h", "䶮堃镕", "𠮷"})
    void two_hundred_of_anything_are_answered_at_once(String unit) {
        var typed = unit.repeat(200 / unit.length());
        var whole = took(typed); // also warms up
        var forgivable = took(typed.substring(0, Math.min(typed.length(), 48)));
        assertThat(whole).isLessThan(Duration.ofSeconds(2));
        assertThat(forgivable).isLessThan(Duration.ofSeconds(1));
        assertThat(took(typed)).isLessThan(Duration.ofMillis(500));
    }

    private static Duration took(String typed) {
        var started = System.nanoTime();
        assertThat(SEARCH.apply(typed)).hasSizeLessThanOrEqualTo(31);
        return Duration.ofNanos(System.nanoTime() - started);
    }

    private static String first(String typed) {
        return SEARCH.apply(typed).stream()
                .findFirst()
                .map(GuideVersion::nameZh)
                .orElse("");
    }
}
