package org.onelicence.command.guide.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.onelicence.command.guide.Difference;
import org.onelicence.command.guide.Differences;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Industries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 一键导航 and 一单告知 for programs. */
@RestController
@RequestMapping("/api/industries")
class IndustryController {
    private static final int QUESTION_MAX = 200;

    private final Industries industries;
    private final Guides guides;

    IndustryController(Industries industries, Guides guides) {
        this.industries = industries;
        this.guides = guides;
    }

    @GetMapping
    List<IndustryInShort> find(@RequestParam(defaultValue = "") @Size(max = QUESTION_MAX) String q) {
        return industries.find(q).stream().map(IndustryInShort::of).toList();
    }

    @GetMapping("/{industryNo}")
    GuideVersion singleNotice(@PathVariable int industryNo) {
        return guides.current(industryNo);
    }

    /** Every version, the newest first, with those whose day has not come. */
    @GetMapping("/{industryNo}/versions")
    List<VersionInShort> versions(@PathVariable int industryNo) {
        return guides.versions(industryNo).stream().map(VersionInShort::of).toList();
    }

    @GetMapping("/{industryNo}/versions/{version}")
    GuideVersion version(@PathVariable int industryNo, @PathVariable int version) {
        return guides.version(industryNo, version);
    }

    @GetMapping("/{industryNo}/versions/{earlier}/differences/{later}")
    List<Difference> differences(@PathVariable int industryNo, @PathVariable int earlier, @PathVariable int later) {
        return Differences.between(guides.version(industryNo, earlier), guides.version(industryNo, later));
    }

    record VersionInShort(int version, LocalDate effectiveFrom, int matters, int promisedWorkingDays) {
        static VersionInShort of(GuideVersion guide) {
            return new VersionInShort(
                    guide.version(), guide.effectiveFrom(), guide.matters().size(), guide.promisedWorkingDays());
        }
    }

    /** An industry as a list shows it. */
    record IndustryInShort(
            int industryNo,
            String slug,
            String nameZh,
            String nameEn,
            String authorityLevel,
            int guideVersion,
            int matters,
            int promisedWorkingDays) {
        static IndustryInShort of(GuideVersion guide) {
            return new IndustryInShort(
                    guide.industryNo(),
                    guide.slug(),
                    guide.nameZh(),
                    guide.nameEn(),
                    guide.authorityLevel(),
                    guide.version(),
                    guide.matters().size(),
                    guide.promisedWorkingDays());
        }
    }
}
