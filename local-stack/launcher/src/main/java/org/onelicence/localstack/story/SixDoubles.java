package org.onelicence.localstack.story;

/** The other five of the six doubles: what supervision made of it. */
final class SixDoubles {
    private SixDoubles() {}

    static void play(Stage stage) {
        stage.step(
                Player.SUPERVISOR,
                "看六双看板",
                "looks at the board of the six doubles",
                () -> new Told(
                        "六列都有真实数据",
                        "six columns of real data",
                        stage.supervision().page("/")));
    }
}
