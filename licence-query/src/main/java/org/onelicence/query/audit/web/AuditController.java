package org.onelicence.query.audit.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.onelicence.query.audit.Audit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "audit")
class AuditController {

    private final Audit audit;

    AuditController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/api/audit/licences/digest")
    @Operation(summary = "Digest of the whole register, to be compared with a replay of the licence log")
    Audit.Digest digest() {
        return audit.digest();
    }

    /** As long as the register is; written while it is read. */
    @GetMapping(path = "/api/audit/licences", produces = "application/jsonl")
    @Operation(summary = "The whole register, one line of canonical JSON (RFC 8785) for each licence number")
    void licences(HttpServletResponse answer) throws IOException {
        answer.setContentType("application/jsonl");
        audit.write(answer.getOutputStream());
    }
}
