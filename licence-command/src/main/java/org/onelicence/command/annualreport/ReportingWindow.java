package org.onelicence.command.annualreport;

import java.time.LocalDate;
import java.time.Month;

/** 1 January to 30 June for the year before (企业信息公示暂行条例 art.8). Filing later is possible and marked late. */
record ReportingWindow(int year) {

    void mustHaveOpened(LocalDate today) {
        if (today.isBefore(LocalDate.of(year + 1, Month.JANUARY, 1))) {
            throw AnnualReportProblem.YEAR_NOT_OVER.because(
                    year + " 年度年报自次年 1 月 1 日起报送", "The report for " + year + " opens on 1 January after it");
        }
    }

    boolean hasClosed(LocalDate today) {
        return today.isAfter(lastDay());
    }

    LocalDate lastDay() {
        return LocalDate.of(year + 1, Month.JUNE, 30);
    }
}
