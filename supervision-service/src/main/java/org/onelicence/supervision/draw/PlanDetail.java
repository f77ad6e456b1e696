package org.onelicence.supervision.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One plan with the objects drawn for it. */
record PlanDetail(PlanRow plan, List<Drawn> drawn) {

    record Drawn(
            int place,
            UUID licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            int industryNo,
            String industryNameZh,
            String district,
            String holderClass,
            int weight,
            List<String> inspectors,
            List<String> recused,
            @Nullable String result,
            @Nullable String note,
            @Nullable LocalDate checkedOn) {}
}
