package org.onelicence.command.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onelicence.command.guide.Spelling.Likeness;
import org.springframework.stereotype.Component;

/**
 * Finds an industry by its Chinese name, its English name, the name's pinyin in full or by initials, or another name it
 * goes by. Slips are forgiven only where nothing is found without, so that a right word is never drowned in likely ones.
 */
@Component
public class Industries {
    private static final Comparator<Found> CLOSEST_FIRST = Comparator.comparing(Found::likeness)
            .thenComparing(found -> !found.own())
            .thenComparingInt(Found::longer)
            .thenComparingInt(found -> found.guide().industryNo());

    private final Guides guides;
    private final Map<Integer, Known> known = new ConcurrentHashMap<>();

    Industries(Guides guides) {
        this.guides = guides;
    }

    /** The closest first; everything, in the order of the catalogue, for a blank question. */
    public List<GuideVersion> find(String question) {
        return find(question, guides.all());
    }

    List<GuideVersion> find(String question, List<GuideVersion> among) {
        var typed = Typed.of(question);
        if (typed.isBlank()) {
            return question.isBlank() ? among : List.of();
        }
        var found = among.stream()
                .map(guide -> closest(guide, typed))
                .filter(each -> each.likeness() != Likeness.NONE)
                .sorted(CLOSEST_FIRST)
                .toList();
        var plain = found.stream().filter(each -> each.likeness().isPlain()).toList();
        return (plain.isEmpty() ? found : plain).stream().map(Found::guide).toList();
    }

    /** Whether the question is, or sounds like, a word for the industry as it stands. */
    boolean isNamedBy(String question, GuideVersion guide) {
        return closest(guide, Typed.of(question)).likeness().compareTo(Likeness.SOUNDS) <= 0;
    }

    private record Found(GuideVersion guide, Likeness likeness, boolean own, int longer) {}

    private Found closest(GuideVersion guide, Typed typed) {
        return names(guide).stream()
                .map(name -> new Found(
                        guide,
                        name.likeness(typed),
                        name.own(),
                        Math.abs(name.text().length() - typed.text().length())))
                .min(CLOSEST_FIRST)
                .orElseThrow();
    }

    /** The names of one version: they are spelled once, not with every letter someone types. */
    private record Known(int version, List<String> texts, List<IndustryName> names) {}

    private List<IndustryName> names(GuideVersion guide) {
        var also = guide.navigationOrNone().alsoCalled();
        var spelled = known.get(guide.industryNo());
        if (spelled == null
                || spelled.version() != guide.version()
                || !spelled.texts().equals(also)) {
            spelled = new Known(guide.version(), also, spelled(guide));
            known.put(guide.industryNo(), spelled);
        }
        return spelled.names();
    }

    private static List<IndustryName> spelled(GuideVersion guide) {
        var names = new ArrayList<IndustryName>();
        for (var name : List.of(guide.nameZh(), guide.nameEn(), guide.slug())) {
            names.add(IndustryName.of(name, true));
            if (name.contains("/")) {
                for (var part : name.split("/")) {
                    names.add(IndustryName.of(part, true));
                }
            }
        }
        guide.navigationOrNone().alsoCalled().forEach(name -> names.add(IndustryName.of(name, false)));
        return names.stream().filter(name -> !name.text().isEmpty()).toList();
    }
}
