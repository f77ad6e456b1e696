package org.onelicence.localstack.story;

/** The story stopped: says at which step, what was expected there, and what came instead. */
public final class StoryFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoryFailure(String step, String expected, String came) {
        super("""
                故事停在：%s · the story stopped there.
                  应当 expected: %s
                  实际 came:     %s
                  `./onelicence status` 看各服务，修好后再 `./onelicence story` 会从这里继续。
                  Look at `./onelicence status`; `./onelicence story` then goes on from here.""".formatted(step, expected, came));
    }
}
