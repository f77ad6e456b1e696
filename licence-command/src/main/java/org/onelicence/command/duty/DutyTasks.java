package org.onelicence.command.duty;

import java.util.List;
import org.onelicence.command.listing.Listing;
import org.onelicence.command.listing.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The open tasks of departments; a moment behind the log. */
@Component
public class DutyTasks {

    private final JdbcClient db;

    DutyTasks(JdbcClient db) {
        this.db = db;
    }

    /** What is due first comes first. */
    public Listing<DutyTask> open(List<String> departmentCodes, Paging paging) {
        if (departmentCodes.isEmpty()) {
            return Listing.of(List.of(), paging, 0);
        }
        var items = db.sql("""
                select * from duty_task
                 where done_on is null and organ_code in (:departments)
                 order by due_on, licence_id, task_no
                 limit :size offset :offset
                """)
                .param("departments", departmentCodes)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(DutyTask.class)
                .list();
        var total = db.sql("select count(*) from duty_task where done_on is null and organ_code in (:departments)")
                .param("departments", departmentCodes)
                .query(Long.class)
                .single();
        return Listing.of(items, paging, total);
    }
}
