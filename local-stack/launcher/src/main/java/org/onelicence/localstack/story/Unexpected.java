package org.onelicence.localstack.story;

/** Something other than the expected came; the step in which it came makes a {@link StoryFailure} of it. */
final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String came;

    Unexpected(String expected, String came) {
        super("expected " + expected + ", came " + came);
        this.expected = expected;
        this.came = came;
    }

    StoryFailure at(String step) {
        var failure = new StoryFailure(step, expected, came);
        failure.initCause(this);
        return failure;
    }
}
