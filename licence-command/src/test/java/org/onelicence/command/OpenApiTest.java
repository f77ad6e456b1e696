package org.onelicence.command;

import org.junit.jupiter.api.Test;
import org.onelicence.test.Contracts;

/** The interface is what contracts/openapi says it is. */
class OpenApiTest extends CommandService {

    @Test
    void the_service_serves_the_interface_that_is_checked_in() {
        Contracts.assertOpenApi(
                "licence-command", get(null, "/openapi.json").must(200).text());
    }
}
