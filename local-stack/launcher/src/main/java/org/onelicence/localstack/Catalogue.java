package org.onelicence.localstack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Loads the catalogue and appoints the development officers, as the administrator and through the public API. */
final class Catalogue {
    private static final String ADMINISTRATOR = "ops";
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI api;
    private final AccessTokens tokens;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    Catalogue(StackAddresses addresses) {
        this.api = addresses.command().resolve("/api/");
        this.tokens = new AccessTokens(addresses.issuer(), addresses.password());
    }

    /** Doing it again changes nothing. */
    void load() {
        send("catalogue/loads", HttpRequest.BodyPublishers.noBody());
        Officer.all().stream()
                .collect(Collectors.groupingBy(Officer::department))
                .forEach(this::appointMissing);
    }

    private void appointMissing(String department, List<Officer> officers) {
        var known = appointed(department);
        officers.stream()
                .filter(officer -> !known.contains(officer.officerNumber()))
                .forEach(officer -> send(
                        "authority/departments/" + department + "/officers",
                        HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(officer.appointment()))));
    }

    private Set<String> appointed(String department) {
        var answer = answer(request("authority/departments/" + department).GET());
        var numbers = new HashSet<String>();
        JSON.readTree(answer.body())
                .path("officers")
                .forEach(officer -> numbers.add(officer.path("officerNumber").asString()));
        return numbers;
    }

    private void send(String path, HttpRequest.BodyPublisher body) {
        answer(request(path).header("Content-Type", "application/json").POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(api.resolve(path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + tokens.of(ADMINISTRATOR));
    }

    private HttpResponse<String> answer(HttpRequest.Builder asked) {
        var request = asked.build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new StackFailure(request.method() + " " + request.uri() + " answered " + answer.statusCode()
                        + ": " + answer.body());
            }
            return answer;
        } catch (IOException e) {
            throw new StackFailure(request.method() + " " + request.uri() + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while loading the catalogue", e);
        }
    }

    /** One row of officers.csv: the accounts with a part to play, and inspectors who are numbers to be drawn. */
    record Officer(String department, String officerNumber, String subject, List<String> capacities, String from) {
        static List<Officer> all() {
            var csv = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/officers.csv"), "officers.csv");
            try (var reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8))) {
                return reader.lines().skip(1).map(Officer::of).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Officer of(String line) {
            var fields = line.split(",", -1);
            return new Officer(fields[0], fields[1], fields[2], List.of(fields[3].split("\\|")), fields[4]);
        }

        Map<String, Object> appointment() {
            return Map.of("officerNumber", officerNumber, "subject", subject, "capacities", capacities, "from", from);
        }
    }
}
