package org.onelicence.command.material.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.material.Materials;
import org.onelicence.command.material.StoredMaterial;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Sends a file out so that a browser keeps it and does nothing else with it, whatever it holds. */
@Component
public class Downloads {

    private final Materials materials;

    Downloads(Materials materials) {
        this.materials = materials;
    }

    public void send(
            ApplicationId application, String subject, StoredMaterial content, String name, HttpServletResponse answer)
            throws IOException {
        var shown = name.isEmpty() ? "file." + content.type().extension() : name;
        answer.setContentType(content.type().mediaType());
        answer.setContentLengthLong(content.sizeBytes());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(shown, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        materials.write(application, subject, content.sha256(), answer.getOutputStream());
    }
}
