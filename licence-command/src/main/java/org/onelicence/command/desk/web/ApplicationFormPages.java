package org.onelicence.command.desk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationProblem;
import org.onelicence.command.guide.FormElement;
import org.onelicence.command.guide.GuideVersion;
import org.onelicence.command.guide.Guides;
import org.onelicence.platform.identity.Ids;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.security.Actor;
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

/** 一表申请: one form for everything the departments ask. */
@Controller
@RequestMapping("/industries/{industryNo}/application")
class ApplicationFormPages {
    private static final int LENGTH_MAX = 300;

    private final Guides guides;
    private final Acts acts;
    private final Ids ids;

    ApplicationFormPages(Guides guides, Acts acts, Ids ids) {
        this.guides = guides;
        this.acts = acts;
        this.ids = ids;
    }

    /** The key makes a form sent twice one application. */
    @GetMapping
    ModelAndView form(@PathVariable int industryNo) {
        var empty = ApplicationForm.empty(ids.next().toString());
        return page(guides.current(industryNo), empty, Map.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView submit(
            @PathVariable int industryNo,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        var guide = guides.current(industryNo);
        var form = ApplicationForm.typed(fields);
        var errors = shape(guide, form);
        if (errors.isEmpty()) {
            var id = ApplicationId.ofRequest(Actor.current().subject(), form.key());
            try {
                acts.send(form.as(id, industryNo));
                flash.addFlashAttribute("done", acts.text("form.submitted"));
                return new ModelAndView("redirect:/applications/" + id);
            } catch (Refusal no) {
                errors = told(no);
            }
        }
        return page(guide, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView page(GuideVersion guide, ApplicationForm form, Map<String, String> errors, HttpStatus status) {
        var page = new ModelAndView("applications/form", status);
        page.addObject("guide", guide).addObject("form", form).addObject("errors", errors);
        return page;
    }

    private Map<String, String> shape(GuideVersion guide, ApplicationForm form) {
        var errors = new LinkedHashMap<String, String>();
        var required = new LinkedHashMap<String, String>();
        required.put("uscc", form.uscc());
        required.put("holderName", form.holderName());
        required.put("address", form.address());
        required.put("district", form.district());
        required.forEach((field, value) -> {
            if (value.isEmpty() || value.length() > LENGTH_MAX) {
                errors.put(field, acts.text("form.required", acts.text("form." + field)));
            }
        });
        if (form.isMatterMissing(guide)) {
            errors.put("optionalMatters", acts.text("form.matters.core.none"));
        }
        missing(guide, form).forEach(element -> {
            var label = Acts.isEnglish() ? element.labelEn() : element.labelZh();
            errors.put("form." + element.key(), acts.text("form.required", label));
        });
        return errors;
    }

    /** Told together with everything else: nobody should have to come twice. */
    private static List<FormElement> missing(GuideVersion guide, ApplicationForm form) {
        return guide.elements().stream()
                .filter(element ->
                        element.required() && form.answer(element.key()).isEmpty())
                .toList();
    }

    /** Beside the field where one is named, else at the top. */
    private Map<String, String> told(Refusal no) {
        var errors = new LinkedHashMap<String, String>();
        no.errors().forEach(error -> errors.put(error.field(), Acts.isEnglish() ? error.en() : error.zh()));
        if (errors.isEmpty()) {
            var field = no.problem() == ApplicationProblem.USCC_INVALID ? "uscc" : "";
            errors.put(field, acts.text(no));
        }
        return errors;
    }
}
