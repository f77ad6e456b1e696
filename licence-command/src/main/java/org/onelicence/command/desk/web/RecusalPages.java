package org.onelicence.command.desk.web;

import org.onelicence.command.application.ApplicationCommand.RecuseOfficer;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.RecusalGround;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 回避, from the page of the review. */
@Controller
class RecusalPages {
    private final Acts acts;

    RecusalPages(Acts acts) {
        this.acts = acts;
    }

    @PostMapping("/desk/reviews/{applicationId}/{matterRef}/recusals")
    String recuse(
            @PathVariable ApplicationId applicationId,
            @PathVariable String matterRef,
            @RequestParam String officerNumber,
            @RequestParam RecusalGround ground,
            RedirectAttributes flash) {
        var command = new RecuseOfficer(applicationId, matterRef, officerNumber.strip(), ground);
        var page = "/desk/reviews/" + applicationId + "/" + matterRef;
        return acts.redirectWith(officerNumber, command, "act.recuse.done", page, flash);
    }
}
