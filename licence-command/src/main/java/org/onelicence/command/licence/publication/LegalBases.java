package org.onelicence.command.licence.publication;

import java.util.Map;
import org.onelicence.command.licence.ComponentStanding;
import org.onelicence.command.licence.LicenceEvent.ComponentMoved;

/** The law each measure against a component rests on: four words that must not be mixed have four bases. */
final class LegalBases {

    private static final Map<ComponentStanding, String> LAW = Map.of(
            ComponentStanding.SUSPENDED, "行政处罚法第九条",
            ComponentStanding.VALID, "行政处罚法第九条",
            ComponentStanding.REVOKED_UNLAWFUL_GRANT, "行政许可法第六十九条",
            ComponentStanding.WITHDRAWN, "行政许可法第八条",
            ComponentStanding.REVOKED_PENALTY, "行政处罚法第九条",
            ComponentStanding.DEREGISTERED, "行政许可法第七十条");

    private LegalBases() {}

    static String of(ComponentMoved event) {
        return LAW.getOrDefault(event.becomes(), "行政许可法");
    }
}
