package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onelicence.command.authority.AuthorityRegister;
import org.onelicence.command.guide.DraftStanding;
import org.onelicence.command.guide.GuideCommand.DraftGuide;
import org.onelicence.command.guide.GuideCommand.ReviseDraft;
import org.onelicence.command.guide.GuideContent;
import org.onelicence.command.guide.GuideDraft;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of a guide as a form, filled with the draft or, where there is none, with the version before. */
@Controller
@RequestMapping("/desk/guides/{industryNo}/edit")
class GuideEditPages {
    private final Desk desk;
    private final Guides guides;
    private final AuthorityRegister register;
    private final Acts acts;

    GuideEditPages(Desk desk, Guides guides, AuthorityRegister register, Acts acts) {
        this.desk = desk;
        this.guides = guides;
        this.register = register;
        this.acts = acts;
    }

    /** A draft its reviewer holds is looked at, not written. */
    @GetMapping
    ModelAndView edit(@PathVariable int industryNo) {
        var held = guides.draft(industryNo).filter(draft -> draft.standing() == DraftStanding.UNDER_REVIEW);
        return held.isPresent()
                ? new ModelAndView(guide(industryNo))
                : editing(industryNo, GuideForm.of(base(industryNo)), Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView write(
            @PathVariable int industryNo,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        var form = GuideForm.typed(fields);
        var reading = new GuideFormReading(form, base(industryNo));
        var content = reading.content();
        var errors = errors(reading);
        if (errors.isEmpty()) {
            try {
                save(industryNo, content);
                flash.addFlashAttribute("done", acts.text("guide.edit.done"));
                return new ModelAndView(guide(industryNo));
            } catch (Refusal no) {
                errors.put("", acts.text(no));
            }
        }
        return editing(industryNo, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Map<String, String> errors(GuideFormReading reading) {
        var errors = new LinkedHashMap<String, String>();
        reading.notNumbers().forEach(field -> errors.put(field, acts.text("guide.edit.not-a-number", label(field))));
        reading.malformedLines()
                .forEach((field, line) ->
                        errors.put(field, acts.text("guide.edit.unreadable", acts.text("guide.edit." + field), line)));
        return errors;
    }

    /** The field as the form calls it: the list on top names several. */
    private String label(String number) {
        return acts.text("differences.field." + number.substring(number.lastIndexOf('.') + 1));
    }

    private void save(int industryNo, GuideContent content) {
        var key = Integer.toString(industryNo);
        acts.send(guides.draft(industryNo).isPresent() ? new ReviseDraft(key, content) : new DraftGuide(key, content));
    }

    private GuideContent base(int industryNo) {
        return GuideContent.of(
                guides.draft(industryNo).map(GuideDraft::content).orElseGet(() -> guides.versions(industryNo)
                        .get(0)));
    }

    private ModelAndView editing(int industryNo, GuideForm form, Map<String, String> errors, HttpStatus status) {
        var page = new ModelAndView("desk/guide-edit", status);
        page.addObject("place", desk.today())
                .addObject("guide", guides.versions(industryNo).get(0))
                .addObject("departments", register.departments())
                .addObject("groups", GuideForm.GROUPS)
                .addObject("form", form)
                .addObject("errors", errors);
        return page;
    }

    private static String guide(int industryNo) {
        return "redirect:/desk/guides/" + industryNo;
    }
}
