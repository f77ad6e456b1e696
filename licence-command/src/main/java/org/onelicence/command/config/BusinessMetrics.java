package org.onelicence.command.config;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How the business goes: counted from the lists, so a restart forgets nothing and several instances agree. */
@Component
class BusinessMetrics {

    private final JdbcClient db;
    private final MultiGauge applications;
    private final MultiGauge decisions;
    private final MultiGauge licences;
    private final MultiGauge dueWork;

    BusinessMetrics(JdbcClient db, MeterRegistry meters) {
        this.db = db;
        this.applications = gauge("onelicence.applications", "Applications by standing", meters);
        this.decisions = gauge("onelicence.decisions", "Decisions on matters by outcome", meters);
        this.licences = gauge("onelicence.licences", "Licences by standing", meters);
        this.dueWork = gauge("onelicence.due.work", "Work whose day has come and that is not done yet", meters);
    }

    @Scheduled(initialDelayString = "PT2S", fixedDelayString = "PT5S")
    void measure() {
        measure(applications, "standing", """
                select value, count(application_id) as many
                  from unnest(array['submitted', 'received', 'withdrawn', 'closed']) as value
                  left join application_overview on standing = value
                 group by value
                """);
        measure(decisions, "outcome", """
                select value, count(application_id) as many
                  from unnest(array['granted', 'refused', 'not-accepted']) as value
                  left join matter_review_overview on standing = value
                 group by value
                """);
        measure(dueWork, "kind", """
                select value, count(application_id) as many
                  from unnest(array['deemed-acceptance', 'limit-near', 'promise-passed', 'limit-passed']) as value
                  left join due_work on kind = value and due_on < (now() at time zone 'Asia/Shanghai')::date
                 group by value
                """);
        measure(licences, "standing", """
                select value, count(licence_id) as many
                  from unnest(array['valid', 'restricted', 'suspended', 'expired', 'terminated', 'deregistered']) as value
                  left join licence_overview on standing = value
                 group by value
                """);
    }

    private void measure(MultiGauge gauge, String tag, String sql) {
        var rows = db.sql(sql)
                .query((row, number) -> Row.of(Tags.of(tag, row.getString("value")), row.getLong("many")))
                .list();
        gauge.register(rows, true);
    }

    private static MultiGauge gauge(String name, String description, MeterRegistry meters) {
        return MultiGauge.builder(name).description(description).register(meters);
    }
}
