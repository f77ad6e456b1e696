package org.onelicence.supervision.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which permits an industry calls for, by the guide in force. */
@Component
public class Guides {

    private final JdbcClient db;

    Guides(JdbcClient db) {
        this.db = db;
    }

    /** One matter of a guide and the department that decides it. */
    public record GuideMatter(
            int industryNo,
            String industryNameZh,
            String matterRef,
            String nameZh,
            String nameEn,
            String required,
            Organ department) {}

    /** A version of a guide, once and for all: the same version again changes nothing. */
    public void keep(int industryNo, int version, LocalDate effectiveFrom, String nameZh, String nameEn) {
        db.sql("""
                insert into guide (industry_no, version, effective_from, name_zh, name_en)
                values (:industryNo, :version, :effectiveFrom, :nameZh, :nameEn)
                on conflict do nothing
                """)
                .param("industryNo", industryNo)
                .param("version", version)
                .param("effectiveFrom", effectiveFrom)
                .param("nameZh", nameZh)
                .param("nameEn", nameEn)
                .update();
    }

    public void keep(int version, GuideMatter matter) {
        db.sql("""
                insert into guide_matter (industry_no, version, matter_ref, name_zh, name_en, required,
                                          department_code, department_name, department_name_en)
                values (:industryNo, :version, :matterRef, :nameZh, :nameEn, :required, :code, :name, :nameEnOfOrgan)
                on conflict do nothing
                """)
                .param("industryNo", matter.industryNo())
                .param("version", version)
                .param("matterRef", matter.matterRef())
                .param("nameZh", matter.nameZh())
                .param("nameEn", matter.nameEn())
                .param("required", matter.required())
                .param("code", matter.department().code())
                .param("name", matter.department().name())
                .param("nameEnOfOrgan", matter.department().nameEn())
                .update();
    }

    /** The matters of the guide that is in force on that day; none where no guide is known. */
    public List<GuideMatter> mattersOf(int industryNo, LocalDate day) {
        return db.sql("""
                        select guide.industry_no, guide.name_zh as industry_name, matter.*
                          from guide join guide_matter matter using (industry_no, version)
                         where guide.industry_no = :industryNo
                           and guide.version = (select max(version) from guide
                                                 where industry_no = :industryNo and effective_from <= :day)
                         order by matter.required desc, matter.matter_ref
                        """)
                .param("industryNo", industryNo)
                .param("day", day)
                .query((row, index) -> new GuideMatter(
                        row.getInt("industry_no"),
                        row.getString("industry_name"),
                        row.getString("matter_ref"),
                        row.getString("name_zh"),
                        row.getString("name_en"),
                        row.getString("required"),
                        new Organ(
                                row.getString("department_code"),
                                row.getString("department_name"),
                                row.getString("department_name_en"))))
                .list();
    }

    /** An industry by its number, for choosing. */
    public record Industry(int industryNo, String nameZh, String nameEn) {}

    public List<Industry> industries() {
        return db.sql("""
                        select distinct on (industry_no) industry_no, name_zh, name_en
                          from guide order by industry_no, version desc
                        """).query(Industry.class).list();
    }
}
