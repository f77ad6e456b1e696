package org.onelicence.command.guide;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds an industry by its Chinese name, its English name or the name's pinyin, in full or by initials. */
@Component
public class Industries {
    private final Guides guides;

    Industries(Guides guides) {
        this.guides = guides;
    }

    /** In the order of the catalogue; everything for a blank question. */
    public List<GuideVersion> find(String question) {
        var wanted = question.strip().toLowerCase(Locale.ROOT);
        return guides.all().stream().filter(guide -> answers(guide, wanted)).toList();
    }

    private static boolean answers(GuideVersion guide, String wanted) {
        return wanted.isEmpty()
                || guide.nameZh().toLowerCase(Locale.ROOT).contains(wanted)
                || guide.nameEn().toLowerCase(Locale.ROOT).contains(wanted)
                || guide.slug().contains(wanted)
                || Pinyin.of(guide.nameZh()).matches(wanted);
    }
}
