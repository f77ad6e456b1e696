package org.onelicence.command.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In which industries a market certification stands for the test report of a matter (市场化认证). */
@Component
public final class TestReportWaivers {

    /** One matter in one low-risk industry, with the report that need not be handed in. */
    public record Waiver(String matterRef, int industryNo, String reportZh, String reportEn, String basis) {}

    private final List<Waiver> waivers = Table.read("test-report-waivers.csv").rows().stream()
            .map(row -> new Waiver(
                    row.text("matter_ref"),
                    row.number("industry_no"),
                    row.text("report_zh"),
                    row.text("report_en"),
                    row.text("basis")))
            .toList();

    public Optional<Waiver> of(String matterRef, int industryNo) {
        return waivers.stream()
                .filter(waiver -> waiver.matterRef().equals(matterRef) && waiver.industryNo() == industryNo)
                .findFirst();
    }
}
