package org.onelicence.command.duty;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** Writes the tasks around a licence as the log tells them now; fed twice, it ends in the same rows. */
@Component
@ProcessingGroup(Rebuild.GROUP)
class DutyTaskProjection implements Rebuildable {

    private static final String INSERT = """
            insert into %s (licence_id, task_no, kind, organ_code, organ_name, organ_name_en, matter_ref, name_zh,
                   name_en, licence_number, holder_name, opened_on, due_on, done_on)
            values (:licenceId, :taskNo, :kind, :organCode, :organName, :organNameEn, :matterRef, :nameZh,
                   :nameEn, :licenceNumber, :holderName, :openedOn, :dueOn, :doneOn)
            """;
    private static final RebuiltTable TABLE = new RebuiltTable("duty_task", "licence_id", "task_no");

    private final Duties duties;
    private final AllAggregates log;
    private final NamedParameterJdbcTemplate db;

    DutyTaskProjection(Duties duties, AllAggregates log, NamedParameterJdbcTemplate db) {
        this.duties = duties;
        this.log = log;
        this.db = db;
    }

    @EventHandler
    void on(DutyEvent event) {
        var statement = INSERT.formatted(TABLE.name())
                + "on conflict (licence_id, task_no) do update set done_on = excluded.done_on";
        rows(duties.of(event.licenceId())).forEach(row -> db.update(statement, row));
    }

    @Override
    public List<RebuiltTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public void rebuild(long upTo, LongConsumer written) {
        log.fold(
                LicenceDuties.class.getSimpleName(),
                upTo,
                DutyFile.EMPTY,
                Duties::after,
                files -> insertBeside(files, written));
    }

    private void insertBeside(Collection<DutyFile> files, LongConsumer written) {
        var rows = files.stream().flatMap(file -> rows(file).stream()).toList();
        TABLE.insert(db, INSERT, rows, written);
    }

    private static List<Map<String, @Nullable Object>> rows(DutyFile file) {
        return file.tasks().values().stream().map(DutyTaskProjection::row).toList();
    }

    private static Map<String, @Nullable Object> row(Task task) {
        var opened = task.opened();
        var done = task.done();
        var row = new HashMap<String, @Nullable Object>();
        row.put("licenceId", opened.licenceId().value());
        row.put("taskNo", opened.taskNo());
        row.put("kind", opened.kind().code());
        row.put("organCode", opened.organ().code());
        row.put("organName", opened.organ().name());
        row.put("organNameEn", opened.organ().nameEn());
        row.put("matterRef", opened.matterRef());
        row.put("nameZh", opened.nameZh());
        row.put("nameEn", opened.nameEn());
        row.put("licenceNumber", opened.licenceNumber());
        row.put("holderName", opened.holderName());
        row.put("openedOn", opened.openedOn());
        row.put("dueOn", opened.dueOn());
        row.put("doneOn", done == null ? null : done.doneOn());
        return row;
    }
}
