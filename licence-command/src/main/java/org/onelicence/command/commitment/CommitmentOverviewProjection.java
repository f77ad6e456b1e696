package org.onelicence.command.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.rebuild.Rebuild;
import org.onelicence.command.rebuild.Rebuildable;
import org.onelicence.command.rebuild.RebuiltTable;
import org.onelicence.log.AllAggregates;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes each commitment as the log tells it now: being fed twice, or from the start, ends in the same rows. */
@Component
@ProcessingGroup(Rebuild.GROUP)
class CommitmentOverviewProjection implements Rebuildable {

    private static final String INSERT = """
            insert into %s (commitment_id, application_id, matter_ref, name_zh, name_en, department_code, uscc,
                   holder_name, elements, standing, granted_on, verify_by, due_on, told, tell)
            values (:commitmentId, :applicationId, :matterRef, :nameZh, :nameEn, :departmentCode, :uscc,
                   :holderName, :elements, :standing, :grantedOn, :verifyBy, :dueOn, :told, :tell)
            """;
    private static final RebuiltTable TABLE = new RebuiltTable("commitment_overview", "commitment_id");

    private final Commitments commitments;
    private final AllAggregates log;
    private final NamedParameterJdbcTemplate db;

    CommitmentOverviewProjection(Commitments commitments, AllAggregates log, NamedParameterJdbcTemplate db) {
        this.commitments = commitments;
        this.log = log;
        this.db = db;
    }

    @EventHandler
    void on(CommitmentEvent event) {
        db.update(INSERT.formatted(TABLE.name()) + """
                on conflict (commitment_id) do update
                   set standing = excluded.standing, due_on = excluded.due_on, told = excluded.told,
                       tell = excluded.tell
                """, row(commitments.require(event.commitmentId())));
    }

    @Override
    public List<RebuiltTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public void rebuild(long upTo, LongConsumer written) {
        log.<Optional<CommitmentFile>>fold(
                Commitment.class.getSimpleName(),
                upTo,
                Optional.empty(),
                Commitments::after,
                files -> TABLE.insert(
                        db,
                        INSERT,
                        files.stream()
                                .flatMap(Optional::stream)
                                .map(CommitmentOverviewProjection::row)
                                .toList(),
                        written));
    }

    private static Map<String, @Nullable Object> row(CommitmentFile file) {
        var scheduled = file.scheduled();
        var row = new HashMap<String, @Nullable Object>();
        row.put("commitmentId", file.id().value());
        row.put("applicationId", scheduled.applicationId());
        row.put("matterRef", scheduled.matterRef());
        row.put("nameZh", scheduled.nameZh());
        row.put("nameEn", scheduled.nameEn());
        row.put("departmentCode", scheduled.organ().code());
        row.put("uscc", scheduled.uscc());
        row.put("holderName", scheduled.holderName());
        row.put("elements", scheduled.elements().toArray(new String[0]));
        row.put("standing", file.standing().code());
        row.put("grantedOn", scheduled.grantedOn());
        row.put("verifyBy", scheduled.verifyBy());
        row.put("dueOn", file.dueOn());
        row.put("told", file.limit().filter(file.told()::contains).orElse(null));
        row.put(
                "tell",
                file.limit().filter(limit -> !file.told().contains(limit)).isPresent());
        return row;
    }
}
