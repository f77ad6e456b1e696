package org.onelicence.command.guide.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Navigator;
import org.onelicence.command.guide.Question;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 一键导航 for people: questions on one page, and under the same address where the answers lead. It needs no script. */
@Controller
class NavigationPages {
    private static final String ANSWER = "a.";

    private final Guides guides;

    NavigationPages(Guides guides) {
        this.guides = guides;
    }

    /** Nothing is kept, so an answer may be sent to somebody else as a link. */
    @GetMapping("/industries/{industryNo}/navigation")
    String navigate(@PathVariable int industryNo, @RequestParam MultiValueMap<String, String> sent, Model page) {
        var navigator = Navigator.through(guides.current(industryNo));
        var answers = answers(sent);
        page.addAttribute("guide", navigator.guide())
                .addAttribute("groups", groups(navigator.questions()))
                .addAttribute("answers", answers)
                .addAttribute("found", sent.containsKey("go") ? navigator.answered(answers) : null);
        return "industries/navigation";
    }

    private static Map<String, List<String>> answers(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(ANSWER))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(ANSWER.length()), entry -> List.copyOf(entry.getValue())));
    }

    private static Map<String, List<Question>> groups(List<Question> questions) {
        return questions.stream()
                .collect(Collectors.groupingBy(Question::group, LinkedHashMap::new, Collectors.toList()));
    }
}
