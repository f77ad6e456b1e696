package org.onelicence.query.verification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.onelicence.query.register.RegisterProblem;
import org.onelicence.query.verification.Verification;
import org.onelicence.query.verification.Verifications;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "verification")
class VerificationController {

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    @GetMapping("/api/verifications/{code}")
    @Operation(summary = "The current standing behind a QR code, with the reasons for it")
    ResponseEntity<Verification> verify(@PathVariable String code) {
        var verification = verifications
                .verify(code)
                .orElseThrow(() -> RegisterProblem.CODE_UNKNOWN.because("请重新扫描二维码", "Scan the code again"));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(verification);
    }
}
