package org.onelicence.localstack.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the environment says.
 *
 * @param uri the exact `iss` of every token
 * @param data where the signing key is kept
 * @param password of every account
 */
@ConfigurationProperties("issuer")
record IssuerSettings(String uri, Path data, String password, List<Client> clients) {
    record Client(String id, URI url, String secret) {}
}
