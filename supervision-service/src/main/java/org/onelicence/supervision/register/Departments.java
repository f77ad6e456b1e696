package org.onelicence.supervision.register;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The departments that exist. */
@Component
public class Departments {

    private final JdbcClient db;

    Departments(JdbcClient db) {
        this.db = db;
    }

    public void keep(Organ department, String level, long version) {
        db.sql("""
                insert into department (code, name_zh, name_en, level, version)
                values (:code, :nameZh, :nameEn, :level, :version)
                on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en,
                       level = excluded.level, version = excluded.version
                 where department.version < excluded.version
                """)
                .param("code", department.code())
                .param("nameZh", department.name())
                .param("nameEn", department.nameEn())
                .param("level", level)
                .param("version", version)
                .update();
    }

    public Optional<Organ> find(String code) {
        return db.sql("select code, name_zh as name, name_en from department where code = :code")
                .param("code", code)
                .query(Organ.class)
                .optional();
    }

    public List<Organ> all() {
        return db.sql("select code, name_zh as name, name_en from department order by code")
                .query(Organ.class)
                .list();
    }
}
