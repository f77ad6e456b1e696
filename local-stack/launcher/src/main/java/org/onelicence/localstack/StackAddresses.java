package org.onelicence.localstack;

import java.net.URI;

/** Where a running stack answers, and the password that all its development accounts share. */
public record StackAddresses(
        URI issuer, URI command, URI query, URI supervision, String kafkaBootstrap, String password) {

    /** A record prints itself; a password must not end up in somebody's log that way. */
    @Override
    public String toString() {
        return "issuer " + issuer + ", licence-command " + command + ", licence-query " + query
                + ", supervision-service " + supervision + ", Kafka " + kafkaBootstrap;
    }
}
