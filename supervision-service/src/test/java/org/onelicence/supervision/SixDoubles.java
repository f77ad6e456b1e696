package org.onelicence.supervision;

import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeAll;

/** The columns of the board, fed by real messages: the city has told its catalogue, a shop is there to be supervised. */
abstract class SixDoubles extends SupervisionTest {

    static final String SHOP = "上海晓咖啡有限公司";

    @BeforeAll
    static void catalogue() {
        City.catalogue();
    }

    final void guideIsKnown() {
        await().atMost(SOON)
                .until(() -> db.sql("select count(*) from guide_matter")
                                .query(Long.class)
                                .single()
                        >= 2);
    }

    final void officersAreKnown() {
        await().atMost(SOON)
                .until(() ->
                        db.sql("select count(*) from officer").query(Long.class).single() >= 9);
    }

    static String today() {
        return Fixed.TODAY.toString();
    }
}
