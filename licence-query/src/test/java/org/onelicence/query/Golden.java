package org.onelicence.query;

import org.onelicence.test.Contracts;
import tools.jackson.databind.node.ObjectNode;

/** The messages of contracts/messages: what the command side promises to write. */
public final class Golden {

    private Golden() {}

    /** A copy to be changed at will. */
    public static ObjectNode of(String type) {
        return (ObjectNode) Contracts.message(type);
    }
}
