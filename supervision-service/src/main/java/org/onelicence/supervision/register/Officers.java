package org.onelicence.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The officers by number and department: what a token's number is worth on a day. Who they are is not known here. */
@Component
public class Officers {

    private final JdbcClient db;

    Officers(JdbcClient db) {
        this.db = db;
    }

    /** One who may inspect on that day. */
    public record Inspector(String officerNumber, String departmentCode) {}

    public void appoint(Inspector officer, boolean inspects, LocalDate from, @Nullable LocalDate until, long version) {
        db.sql("""
                insert into officer (officer_number, department_code, inspects, active_from, active_until, version)
                values (:number, :department, :inspects, :from, :until, :version)
                on conflict (officer_number, department_code) do update
                   set inspects = excluded.inspects, active_from = excluded.active_from,
                       active_until = excluded.active_until, version = excluded.version
                 where officer.version < excluded.version
                """)
                .param("number", officer.officerNumber())
                .param("department", officer.departmentCode())
                .param("inspects", inspects)
                .param("from", from)
                .param("until", until)
                .param("version", version)
                .update();
    }

    /** The day of dismissal is the first on which the officer no longer acts; it never lengthens an appointment. */
    public void dismiss(Inspector officer, LocalDate on, long version) {
        db.sql("""
                update officer set active_until = least(active_until, :lastDay), version = :version
                 where officer_number = :number and department_code = :department and version < :version
                """)
                .param("lastDay", on.minusDays(1))
                .param("number", officer.officerNumber())
                .param("department", officer.departmentCode())
                .param("version", version)
                .update();
    }

    /** The departments in which the number is in office on that day: one as a rule, none after a dismissal. */
    public Set<String> departmentsOf(String officerNumber, LocalDate day) {
        return db.sql("""
                        select department_code from officer
                         where officer_number = :number
                           and active_from <= :day and (active_until is null or active_until >= :day)
                        """)
                .param("number", officerNumber)
                .param("day", day)
                .query(String.class)
                .set();
    }

    /** Those who may inspect on that day, of these departments or, where none is named, of all. */
    public List<Inspector> inspectorsOn(LocalDate day, List<String> departments) {
        return db.sql("""
                        select officer_number, department_code from officer
                         where inspects and active_from <= :day and (active_until is null or active_until >= :day)
                           and (cardinality(:departments::text[]) = 0 or department_code = any (:departments::text[]))
                         order by officer_number
                        """)
                .param("day", day)
                .param("departments", departments.toArray(String[]::new))
                .query(Inspector.class)
                .list();
    }
}
