package org.onelicence.supervision.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The licences as they stand: the object register of the random checks. */
@Repository
public class Licences {

    private final JdbcClient db;

    Licences(JdbcClient db) {
        this.db = db;
    }

    /** What supervision needs to know of a licence. */
    public record Licence(
            UUID licenceId,
            String licenceNumber,
            String uscc,
            String holderName,
            String address,
            String district,
            int industryNo,
            String industryNameZh,
            LocalDate issuedOn,
            @Nullable LocalDate validTo,
            String standing) {}

    /** One permit within it. */
    public record Component(String matterRef, String nameZh, Organ organ, String decisionNumber, boolean commitment) {}

    public void keep(Licence licence, long version) {
        db.sql("""
                insert into licence (licence_id, licence_number, uscc, holder_name, address, district, industry_no,
                                     industry_name_zh, issued_on, valid_to, standing, version)
                values (:licenceId, :licenceNumber, :uscc, :holderName, :address, :district, :industryNo,
                        :industryNameZh, :issuedOn, :validTo, :standing, :version)
                on conflict do nothing
                """)
                .param("licenceId", licence.licenceId())
                .param("licenceNumber", licence.licenceNumber())
                .param("uscc", licence.uscc())
                .param("holderName", licence.holderName())
                .param("address", licence.address())
                .param("district", licence.district())
                .param("industryNo", licence.industryNo())
                .param("industryNameZh", licence.industryNameZh())
                .param("issuedOn", licence.issuedOn())
                .param("validTo", licence.validTo())
                .param("standing", licence.standing())
                .param("version", version)
                .update();
    }

    public void keep(UUID licenceId, Component component) {
        db.sql("""
                insert into licence_component (licence_id, matter_ref, name_zh, organ_code, organ_name,
                                               decision_number, commitment)
                values (:licenceId, :matterRef, :nameZh, :organCode, :organName, :decisionNumber, :commitment)
                on conflict (licence_id, matter_ref) do update
                   set organ_code = excluded.organ_code, organ_name = excluded.organ_name,
                       decision_number = excluded.decision_number, commitment = excluded.commitment
                """)
                .param("licenceId", licenceId)
                .param("matterRef", component.matterRef())
                .param("nameZh", component.nameZh())
                .param("organCode", component.organ().code())
                .param("organName", component.organ().name())
                .param("decisionNumber", component.decisionNumber())
                .param("commitment", component.commitment())
                .update();
    }

    public void stand(UUID licenceId, String standing, long version) {
        db.sql("""
                update licence set standing = :standing, version = :version
                 where licence_id = :licenceId and version < :version
                """)
                .param("standing", standing)
                .param("version", version)
                .param("licenceId", licenceId)
                .update();
    }

    public void change(UUID licenceId, @Nullable String holderName, @Nullable String address, long version) {
        db.sql("""
                update licence set holder_name = coalesce(:holderName, holder_name),
                       address = coalesce(:address, address), version = :version
                 where licence_id = :licenceId and version < :version
                """)
                .param("holderName", holderName)
                .param("address", address)
                .param("version", version)
                .param("licenceId", licenceId)
                .update();
    }

    public void extend(UUID licenceId, LocalDate validTo, long version) {
        db.sql("""
                update licence set valid_to = :validTo, version = :version
                 where licence_id = :licenceId and version < :version
                """)
                .param("validTo", validTo)
                .param("version", version)
                .param("licenceId", licenceId)
                .update();
    }

    public Optional<Licence> find(UUID licenceId) {
        return db.sql("select * from licence where licence_id = :licenceId")
                .param("licenceId", licenceId)
                .query(Licence.class)
                .optional();
    }

    public Optional<Component> component(UUID licenceId, String matterRef) {
        return db.sql("select * from licence_component where licence_id = :licenceId and matter_ref = :matterRef")
                .param("licenceId", licenceId)
                .param("matterRef", matterRef)
                .query((row, index) -> new Component(
                        row.getString("matter_ref"),
                        row.getString("name_zh"),
                        new Organ(row.getString("organ_code"), row.getString("organ_name"), ""),
                        row.getString("decision_number"),
                        row.getBoolean("commitment")))
                .optional();
    }

    /** Every licence that stands, in these industries and districts or, where none is named, in all. */
    public List<Licence> standing(List<Integer> industries, List<String> districts) {
        return db.sql("""
                        select * from licence
                         where standing in ('valid', 'restricted')
                           and (cardinality(:industries::int[]) = 0 or industry_no = any (:industries::int[]))
                           and (cardinality(:districts::text[]) = 0 or district = any (:districts::text[]))
                         order by licence_id
                        """)
                .param("industries", industries.toArray(Integer[]::new))
                .param("districts", districts.toArray(String[]::new))
                .query(Licence.class)
                .list();
    }

    public List<String> districts() {
        return db.sql("select distinct district from licence order by district")
                .query(String.class)
                .list();
    }

    /** Licences that stood at the end of the year, whose report for it is missing, and for whom that is not noted yet. */
    public List<Licence> withoutReport(int year, int most) {
        return db.sql("""
                        select licence.* from licence
                         where issued_on < :nextYear and standing in ('valid', 'restricted', 'suspended')
                           and not exists (select from annual_report report
                                            where report.licence_id = licence.licence_id and report.year = :year)
                           and not exists (select from holder_fact known
                                            where known.uscc = licence.uscc
                                              and known.fact_id = :factPrefix || licence_id || :factSuffix)
                         order by licence_id limit :most
                        """)
                .param("nextYear", LocalDate.of(year + 1, 1, 1))
                .param("year", year)
                .param("factPrefix", "report-missing/")
                .param("factSuffix", "/" + year)
                .param("most", most)
                .query(Licence.class)
                .list();
    }

    public void fileReport(UUID licenceId, int year, LocalDate filedOn, boolean late) {
        db.sql("""
                insert into annual_report (licence_id, year, filed_on, late)
                values (:licenceId, :year, :filedOn, :late)
                on conflict do nothing
                """)
                .param("licenceId", licenceId)
                .param("year", year)
                .param("filedOn", filedOn)
                .param("late", late)
                .update();
    }
}
