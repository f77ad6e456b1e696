package org.onelicence.query.verification.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.onelicence.query.verification.Verifications;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class VerificationPage {

    private final Verifications verifications;

    VerificationPage(Verifications verifications) {
        this.verifications = verifications;
    }

    /** Nobody may keep the answer: the next scan can find another standing. */
    @GetMapping("/v/{code}")
    ModelAndView verify(@PathVariable String code, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("X-Robots-Tag", "noindex");
        return verifications
                .verify(code)
                .map(verification -> new ModelAndView("verification/licence", Map.of("verification", verification)))
                .orElseGet(() -> new ModelAndView("verification/unknown", HttpStatus.NOT_FOUND));
    }
}
