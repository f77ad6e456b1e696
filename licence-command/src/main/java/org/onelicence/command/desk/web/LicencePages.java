package org.onelicence.command.desk.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.licence.ComponentPermit;
import org.onelicence.command.licence.LicenceId;
import org.onelicence.command.licence.Licences;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A licence on an approver's desk: suspend, restore and the four endings, each with the law that knows it. */
@Controller
@RequestMapping("/desk/licences/{licenceId}")
class LicencePages {
    private final Desk desk;
    private final Licences licences;
    private final Acts acts;

    LicencePages(Desk desk, Licences licences, Acts acts) {
        this.desk = desk;
        this.licences = licences;
        this.acts = acts;
    }

    @GetMapping
    String licence(@PathVariable LicenceId licenceId, Model page) {
        var place = desk.today();
        var file = licences.require(licenceId);
        page.addAttribute("place", place)
                .addAttribute("file", file)
                .addAttribute("speaksForAll", place.decidesFor(file.leadOrgan().code()))
                .addAttribute(
                        "acts",
                        WholeAct.possibleOn(file).stream()
                                .map(act -> new Offer(act.code(), act.confirmed(), act.fieldsOf(file)))
                                .toList())
                .addAttribute(
                        "rows",
                        file.components().values().stream()
                                .map(component -> Row.of(component, place))
                                .toList());
        return "desk/licence";
    }

    /** An act on the whole licence with the form it needs. */
    record Offer(String code, boolean confirmed, List<FormField> fields) {}

    /** A component with what may be done to it from where it stands, if this officer's department decided it. */
    record Row(ComponentPermit component, boolean competent, List<Measure> measures) {
        static Row of(ComponentPermit component, Desk.Place place) {
            var granted = component.granted();
            var competent = Stream.of(granted.organ(), granted.inNameOf())
                    .filter(Objects::nonNull)
                    .map(Organ::code)
                    .anyMatch(place::decidesFor);
            return new Row(component, competent, Measure.possibleFrom(component));
        }
    }

    @PostMapping("/components/{matterRef}/{measure}")
    String decide(
            @PathVariable LicenceId licenceId,
            @PathVariable String matterRef,
            @PathVariable Measure measure,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        var typed = Typed.in(measure.fields(), measure.confirmed(), form);
        var command = typed == null ? null : measure.of(licenceId, matterRef, typed);
        return acts.redirectFilled(command, "measure.done", "/desk/licences/" + licenceId, flash);
    }

    @PostMapping("/{act}")
    String decide(
            @PathVariable LicenceId licenceId,
            @PathVariable WholeAct act,
            @RequestParam Map<String, String> form,
            RedirectAttributes flash) {
        var file = licences.require(licenceId);
        var typed = Typed.in(act.fieldsOf(file), act.confirmed(), form);
        var command = typed == null ? null : act.of(file, typed);
        return acts.redirectFilled(command, "act.whole.done", "/desk/licences/" + licenceId, flash);
    }
}
