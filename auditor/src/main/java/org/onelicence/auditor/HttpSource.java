package org.onelicence.auditor;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A running service. The token is sent where entries or states are asked for: nothing else needs one. */
final class HttpSource implements Source {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String base;
    private final @Nullable String token;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    HttpSource(String base, @Nullable String token) {
        this.base = base.endsWith("/") ? base : base + "/";
        this.token = token;
    }

    @Override
    public byte[] read(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip, identity")
                .header("User-Agent", "onelicence-auditor");
        if (token != null && !LogCopy.isPublic(path)) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new Unreadable(base + path + " answered " + answer.statusCode());
            }
            var zipped =
                    answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            return zipped ? unzipped(answer.body()) : answer.body();
        } catch (IOException e) {
            throw new Unreadable("Cannot read " + base + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("Interrupted while reading " + base + path, e);
        }
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return gzip.readAllBytes();
        }
    }
}
