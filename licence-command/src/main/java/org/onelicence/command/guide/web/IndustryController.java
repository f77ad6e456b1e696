package org.onelicence.command.guide.web;

import java.util.List;
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
    private final Industries industries;
    private final Guides guides;

    IndustryController(Industries industries, Guides guides) {
        this.industries = industries;
        this.guides = guides;
    }

    @GetMapping
    List<IndustryInShort> find(@RequestParam(defaultValue = "") String q) {
        return industries.find(q).stream().map(IndustryInShort::of).toList();
    }

    @GetMapping("/{industryNo}")
    GuideVersion singleNotice(@PathVariable int industryNo) {
        return guides.current(industryNo);
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
