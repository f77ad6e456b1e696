package org.onelicence.command.guide.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Material;
import org.onelicence.command.guide.Navigation;
import org.onelicence.command.guide.Navigator;
import org.onelicence.command.guide.Question;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 一键导航 for programs: the questions of an industry, and where their answers lead. */
@RestController
@RequestMapping("/api/industries/{industryNo}/navigation")
class NavigationController {
    private static final int ANSWERS_MAX = 100;

    private final Guides guides;

    NavigationController(Guides guides) {
        this.guides = guides;
    }

    @GetMapping
    QuestionsView questions(@PathVariable int industryNo) {
        var guide = guides.current(industryNo);
        return new QuestionsView(
                industryNo, guide.version(), Navigator.through(guide).questions());
    }

    @PostMapping
    NavigationView answer(@PathVariable int industryNo, @RequestBody @Valid Answers given) {
        return NavigationView.of(Navigator.through(guides.current(industryNo)).answered(given.answers()));
    }

    record QuestionsView(int industryNo, int guideVersion, List<Question> questions) {}

    /** By the question's key, the keys of the choices. */
    record Answers(
            @NotNull @Size(max = ANSWERS_MAX)
            Map<String, @NotNull @Size(max = ANSWERS_MAX) List<@NotNull String>> answers) {}

    /** The matters needed with their reasons, and what the applicant will be asked for. */
    record NavigationView(
            int industryNo,
            int guideVersion,
            List<NeededView> needed,
            List<String> unanswered,
            boolean choiceMissing,
            int promisedWorkingDays,
            int longestLegalWorkingDays,
            List<Material> materials) {
        static NavigationView of(Navigation found) {
            var guide = found.guide();
            return new NavigationView(
                    guide.industryNo(),
                    guide.version(),
                    found.needed().stream().map(NeededView::of).toList(),
                    found.unanswered(),
                    found.isChoiceMissing(),
                    guide.promisedWorkingDays(),
                    found.longestLegalWorkingDays(),
                    guide.materials());
        }
    }

    record NeededView(
            String ref,
            String nameZh,
            String nameEn,
            Organ department,
            boolean core,
            String reasonZh,
            String reasonEn,
            int legalWorkingDays,
            String commitment) {
        static NeededView of(Navigation.Needed needed) {
            var matter = needed.matter();
            return new NeededView(
                    matter.ref(),
                    matter.nameZh(),
                    matter.nameEn(),
                    matter.department(),
                    matter.core(),
                    needed.reasonZh(),
                    needed.reasonEn(),
                    matter.legalWorkingDays(),
                    matter.commitment());
        }
    }
}
