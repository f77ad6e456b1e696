package org.onelicence.platform.probe;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.platform.page.NavigationItem;
import org.onelicence.platform.page.NavigationItems;
import org.onelicence.platform.security.Actor;
import org.onelicence.platform.security.PathRules;
import org.onelicence.platform.security.Roles;
import org.onelicence.platform.text.OneLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads {@code city.market-entities.v1} into one table and answers two paths. */
@SpringBootApplication(scanBasePackages = "org.onelicence.platform")
public class ProbeApplication {

    @Bean
    PathRules pathRules() {
        return new PathRules() {
            @Override
            public void api(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
                rules.requestMatchers("/api/parked-messages/**")
                        .hasRole(Roles.ADMINISTRATOR)
                        .requestMatchers("/api/whoami", "/api/notes/**", "/api/asked")
                        .authenticated();
            }

            @Override
            public void pages(
                    AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
                rules.requestMatchers("/ops/**")
                        .hasRole(Roles.ADMINISTRATOR)
                        .requestMatchers("/open")
                        .permitAll();
            }
        };
    }

    @Bean
    NavigationItems navigation() {
        return () -> List.of(new NavigationItem("platform.parked", "/ops/parked", Roles.ADMINISTRATOR));
    }

    /** Notes what it saw; refuses what says it is broken, until the cause is mended. */
    @Bean
    MessageHandler noting(JdbcClient db) {
        return new MessageHandler() {
            @Override
            public Set<String> topics() {
                return Set.of("city.market-entities.v1");
            }

            @Override
            public boolean knows(String type) {
                return type.equals("probe.noted.v1");
            }

            @Override
            public void on(IncomingMessage message) {
                var note = message.as(Note.class);
                db.sql("insert into note (key, text, trace) values (:key, :text, :trace)")
                        .param("key", message.key())
                        .param("text", note.text())
                        .param("trace", message.traceparent())
                        .update();
                var broken = db.sql("select exists (select from broken where text = :text)")
                        .param("text", note.text())
                        .query(Boolean.class)
                        .single();
                if (broken) {
                    throw new IllegalStateException("cannot note this yet");
                }
            }
        };
    }

    record Note(
            @NotBlank String text,
            @Nullable @OneLine String author,
            @Nullable Map<String, List<String>> marks,
            @Nullable Integer number) {}

    @RestController
    static class ProbeController {
        @GetMapping("/api/whoami")
        String whoami() {
            return Actor.current().subject();
        }

        @GetMapping("/api/asked")
        String asked(@RequestParam String q) {
            return "[" + q + "]";
        }

        @PostMapping("/api/notes/of-a-form")
        String ofAForm(@RequestParam MultiValueMap<String, String> fields) {
            return "[" + fields.getFirst("text") + "]";
        }

        @GetMapping("/open")
        ResponseEntity<Void> moved(HttpServletRequest request) {
            return ResponseEntity.ok()
                    .header("X-Address", request.getRequestURL().toString())
                    .build();
        }

        @PostMapping("/api/notes")
        Note note(@Valid @RequestBody Note note) {
            return note;
        }
    }
}
