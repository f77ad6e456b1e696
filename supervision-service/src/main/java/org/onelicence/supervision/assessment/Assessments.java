package org.onelicence.supervision.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.onelicence.platform.message.MessageJson;
import org.onelicence.supervision.assessment.AssessmentEvent.FactNoted;
import org.onelicence.supervision.assessment.AssessmentEvent.HolderClassified;
import org.onelicence.supervision.view.Listing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The classes as people look at them, and as the draw weighs them. */
@Repository
@ProcessingGroup("views")
public class Assessments {

    private final JdbcClient db;
    private final RuleSet rules;

    Assessments(JdbcClient db, RuleSet rules) {
        this.db = db;
        this.rules = rules;
    }

    @EventHandler
    void on(FactNoted event) {
        db.sql("""
                insert into holder_fact (uscc, fact_id, fact, happened_on, reference)
                values (:uscc, :factId, :fact, :happenedOn, :reference)
                on conflict do nothing
                """)
                .param("uscc", event.uscc())
                .param("factId", event.factId())
                .param("fact", event.fact())
                .param("happenedOn", event.happenedOn())
                .param("reference", event.reference())
                .update();
    }

    @EventHandler
    void on(HolderClassified event, @SequenceNumber long sequence) {
        db.sql("""
                insert into holder_class (uscc, assessment_id, holder_name, holder_class, previous_class, points,
                                          rule_version, window_months, inputs, cause, classified_on, version)
                values (:uscc, :assessmentId, :holderName, :holderClass, :previousClass, :points, :ruleVersion,
                        :windowMonths, :inputs::jsonb, :cause, :classifiedOn, :version)
                on conflict (uscc) do update
                   set holder_name = excluded.holder_name, holder_class = excluded.holder_class,
                       previous_class = excluded.previous_class, points = excluded.points,
                       rule_version = excluded.rule_version, window_months = excluded.window_months,
                       inputs = excluded.inputs, cause = excluded.cause, classified_on = excluded.classified_on,
                       version = excluded.version
                 where holder_class.version < excluded.version
                """)
                .param("uscc", event.uscc())
                .param("assessmentId", event.assessmentId().value())
                .param("holderName", event.holderName())
                .param("holderClass", event.holderClass())
                .param("previousClass", event.previousClass())
                .param("points", event.points())
                .param("ruleVersion", event.ruleVersion())
                .param("windowMonths", event.windowMonths())
                .param("inputs", MessageJson.MAPPER.writeValueAsString(event.inputs()))
                .param("cause", event.cause())
                .param("classifiedOn", event.classifiedOn())
                .param("version", sequence)
                .update();
    }

    /** The riskiest first; {@code holderClass} is all or one class, the text is part of a name or a credit code. */
    public Listing<ClassRow> list(String holderClass, String text, int page, int size) {
        var rows = db.sql("""
                        select *, count(*) over () as total from holder_class
                         where (:holderClass = 'all' or holder_class = :holderClass)
                           and (strpos(uscc, :text) > 0 or strpos(holder_name, :text) > 0)
                         order by holder_class desc, points desc, uscc limit :size offset :from
                        """)
                .param("holderClass", holderClass)
                .param("text", text)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, index) -> new Counted(row(row), row.getLong("total")))
                .list();
        var total = rows.isEmpty() ? 0 : rows.get(0).total();
        return new Listing<>(rows.stream().map(Counted::row).toList(), page, size, total);
    }

    /** Those assessed last, for the board. */
    public List<ClassRow> latest(int most) {
        return db.sql("select * from holder_class order by classified_on desc, version desc, uscc limit :most")
                .param("most", most)
                .query((row, index) -> row(row))
                .list();
    }

    /** The class of each holder that has one. */
    public Map<String, String> classes() {
        return db
                .sql("select uscc, holder_class from holder_class")
                .query((row, index) -> Map.entry(row.getString("uscc"), row.getString("holder_class")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<AssessmentDetail> find(String uscc) {
        return db.sql("select * from holder_class where uscc = :uscc")
                .param("uscc", uscc)
                .query((row, index) -> row(row))
                .optional()
                .map(assessed -> new AssessmentDetail(assessed, lines(assessed), facts(uscc), rules));
    }

    /** Assessed before that day: due again. */
    List<UUID> assessedBefore(LocalDate day, int most) {
        return db.sql("""
                        select assessment_id from holder_class where classified_on < :day
                         order by classified_on, uscc limit :most
                        """)
                .param("day", day)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private List<AssessmentDetail.Line> lines(ClassRow assessed) {
        return assessed.inputs().stream()
                .map(input -> new AssessmentDetail.Line(
                        input.fact(), zh(input.fact()), en(input.fact()), input.count(), input.points()))
                .toList();
    }

    private List<AssessmentDetail.Fact> facts(String uscc) {
        return db.sql("select * from holder_fact where uscc = :uscc order by happened_on desc, fact_id")
                .param("uscc", uscc)
                .query((row, index) -> new AssessmentDetail.Fact(
                        row.getString("fact"),
                        zh(row.getString("fact")),
                        en(row.getString("fact")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("reference")))
                .list();
    }

    private String zh(String fact) {
        return rules.rule(fact).map(RuleSet.Rule::zh).orElse(fact);
    }

    private String en(String fact) {
        return rules.rule(fact).map(RuleSet.Rule::en).orElse(fact);
    }

    private record Counted(ClassRow row, long total) {}

    private static ClassRow row(ResultSet row) throws SQLException {
        return new ClassRow(
                row.getString("uscc"),
                row.getString("holder_name"),
                row.getString("holder_class"),
                row.getString("previous_class"),
                row.getInt("points"),
                row.getString("rule_version"),
                row.getInt("window_months"),
                List.of(MessageJson.MAPPER.readValue(row.getString("inputs"), Weighed[].class)),
                row.getString("cause"),
                row.getObject("classified_on", LocalDate.class));
    }
}
