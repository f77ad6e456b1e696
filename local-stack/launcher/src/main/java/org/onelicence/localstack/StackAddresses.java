package org.onelicence.localstack;

import java.net.URI;

/** Where a running stack answers, and the one password of its development accounts. */
public record StackAddresses(
        URI issuer, URI command, URI query, URI supervision, String kafkaBootstrap, String password) {}
