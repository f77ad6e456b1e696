package org.onelicence.command.desk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.onelicence.command.application.ApplicationCommand.CorrectOnTheSpot;
import org.onelicence.command.application.ApplicationCommand.ExtendLimit;
import org.onelicence.command.application.ApplicationCommand.PauseClock;
import org.onelicence.command.application.ApplicationCommand.RecordInspection;
import org.onelicence.command.application.ApplicationCommand.RefuseAcceptance;
import org.onelicence.command.application.ApplicationCommand.ResumeClock;
import org.onelicence.command.application.ApplicationCommand.ScheduleInspection;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.NotAcceptedGround;
import org.onelicence.command.application.PauseGround;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons of a review between receipt and decision; each answers on the review's own page. */
@Controller
@RequestMapping("/desk/reviews/{applicationId}/{matterRef}")
class ReviewProcessPages {
    private static final int PAUSE_WORKING_DAYS_MAX = 250;

    private final Acts acts;

    ReviewProcessPages(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/non-acceptance")
    String refuseAcceptance(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam NotAcceptedGround ground,
            @RequestParam String reasons,
            RedirectAttributes flash) {
        var command = new RefuseAcceptance(applicationId, matterRef, ground, reasons.strip());
        return acts.redirectWith(reasons, command, "act.not-accept.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/corrections")
    String correct(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String element,
            @RequestParam String correction,
            RedirectAttributes flash) {
        var command = new CorrectOnTheSpot(applicationId, matterRef, Map.of(element, correction.strip()));
        return acts.redirectWith(correction, command, "act.correct.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/inspections")
    String scheduleInspection(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam LocalDate inspectOn,
            @RequestParam String officerNumbers,
            RedirectAttributes flash) {
        var command = new ScheduleInspection(applicationId, matterRef, inspectOn, numbers(officerNumbers));
        return acts.redirectWith(officerNumbers, command, "act.inspect.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/inspections/record")
    String recordInspection(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam boolean passed,
            @RequestParam String findings,
            RedirectAttributes flash) {
        var command = new RecordInspection(applicationId, matterRef, passed, findings.strip());
        return acts.redirectWith(findings, command, "act.record.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/pauses")
    String pause(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam PauseGround ground,
            @RequestParam int expectedWorkingDays,
            @RequestParam String reasons,
            RedirectAttributes flash) {
        var days = Math.max(1, Math.min(PAUSE_WORKING_DAYS_MAX, expectedWorkingDays));
        var command = new PauseClock(applicationId, matterRef, ground, days, reasons.strip());
        return acts.redirectWith(reasons, command, "act.pause.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/pauses/end")
    String resume(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String result,
            RedirectAttributes flash) {
        var command = new ResumeClock(applicationId, matterRef, result.strip());
        return acts.redirectWith(result, command, "act.resume.done", page(applicationId, matterRef), flash);
    }

    @PostMapping("/extension")
    String extend(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String reasons,
            RedirectAttributes flash) {
        var command = new ExtendLimit(applicationId, matterRef, reasons.strip());
        return acts.redirectWith(reasons, command, "act.extend.done", page(applicationId, matterRef), flash);
    }

    private static List<String> numbers(String typed) {
        return Stream.of(typed.split("[\\s,，、;；]+"))
                .filter(number -> !number.isEmpty())
                .toList();
    }

    private static String page(ApplicationId applicationId, String matterRef) {
        return "/desk/reviews/" + applicationId + "/" + matterRef;
    }
}
