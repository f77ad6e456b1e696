package org.onelicence.platform.problem;

import java.util.Optional;

/** Turns an exception of a library (a lost race, say) into a refusal the asker understands. */
public interface RefusalTranslator {
    Optional<Refusal> translate(Throwable thrown);
}
