package org.onelicence.localstack;

import org.jspecify.annotations.Nullable;

/** Why the stack cannot run: one sentence for the person at the keyboard, who should need no stack trace. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
