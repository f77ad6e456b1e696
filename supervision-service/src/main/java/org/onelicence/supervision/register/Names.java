package org.onelicence.supervision.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What pages call departments, industries, matters and districts, in the reader's language. */
@ControllerAdvice
class Names {

    private static final Map<String, String> DISTRICTS =
            Map.of("浦东新区", "Pudong New Area", "临港新片区", "Lin-gang Special Area");
    private static final String DOT = " · ";

    private final JdbcClient db;
    private final Guides guides;
    private final Departments departments;

    Names(JdbcClient db, Guides guides, Departments departments) {
        this.db = db;
        this.guides = guides;
        this.departments = departments;
    }

    @ModelAttribute("names")
    InLanguage names(Locale reader) {
        return new InLanguage(Locale.ENGLISH.getLanguage().equals(reader.getLanguage()));
    }

    /** For one page; the table is read only where a page in English asks for a name. */
    final class InLanguage {
        private final boolean english;
        private @Nullable Map<String, String> known;

        private InLanguage(boolean english) {
            this.english = english;
        }

        /** A Chinese name, or several with dots between. What nobody gave an English name to stays as it is. */
        public String of(@Nullable String namesZh) {
            if (namesZh == null || !english) {
                return namesZh == null ? "" : namesZh;
            }
            return String.join(
                    DOT,
                    List.of(namesZh.split(DOT)).stream().map(this::translated).toList());
        }

        public String industries(List<Integer> numbers) {
            var listed = guides.industries().stream()
                    .filter(industry -> numbers.contains(industry.industryNo()))
                    .map(industry -> industry.industryNo() + " " + (english ? industry.nameEn() : industry.nameZh()));
            return join(listed.toList());
        }

        public String departments(List<String> codes) {
            var listed = departments.all().stream()
                    .filter(department -> codes.contains(department.code()))
                    .map(department -> english ? department.nameEn() : department.name());
            return join(listed.toList());
        }

        public String all(List<String> namesZh) {
            return join(namesZh.stream().map(this::of).toList());
        }

        private String join(List<String> names) {
            return String.join(english ? ", " : "、", names);
        }

        private String translated(String nameZh) {
            if (known == null) {
                known = inEnglish();
            }
            return known.getOrDefault(nameZh, nameZh);
        }
    }

    private Map<String, String> inEnglish() {
        var names = new LinkedHashMap<>(DISTRICTS);
        db.sql("""
                select name_zh, name_en from department
                union select name_zh, name_en from guide
                union select name_zh, name_en from guide_matter
                union select department_name, department_name_en from guide_matter
                """).query(row -> {
            names.putIfAbsent(row.getString(1), row.getString(2));
        });
        return names;
    }
}
