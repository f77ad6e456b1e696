package org.onelicence.query.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onelicence.query.listing.Listing;
import org.onelicence.query.listing.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The register as everyone may read it. Each answer comes from one snapshot, never from half an applied poll. */
@Repository
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Register {

    private static final String MATCHING = """
             where (cast(:name as text) is null
                    or search_name like lower(:name) escape '!'
                    or uscc like :code escape '!' or upper(licence_number) like :code escape '!')
               and (cast(:industry as integer) is null or industry_no = :industry)
               and (cast(:district as text) is null or district = :district)
               and (cast(:standing as text) is null or standing = :standing)
            """;

    private final JdbcClient db;

    Register(JdbcClient db) {
        this.db = db;
    }

    /** Newest first; the licence number decides between licences of one day, so that no page repeats another's row. */
    public Listing<LicenceLine> search(Search asked, Slice slice) {
        var lines = asking("""
                        select licence_number, holder_name, uscc, industry_no, industry_name_zh, industry_name_en,
                               address, district, issued_on, valid_to, standing
                          from register_licence
                        """ + MATCHING + """
                         order by issued_on desc, licence_number limit :size offset :skip
                        """, asked)
                .param("size", slice.size())
                .param("skip", slice.skip())
                .query((row, index) -> RegisterRows.line(row))
                .list();
        var total = asking("select count(*) from register_licence" + MATCHING, asked)
                .query(Long.class)
                .single();
        return Listing.of(lines, slice, total);
    }

    public Optional<LicenceDetail> byNumber(String licenceNumber) {
        return one("licence_number", licenceNumber);
    }

    public Optional<LicenceDetail> byVerificationCode(String verificationCode) {
        return one("verification_code", verificationCode);
    }

    public List<String> districts() {
        return db.sql("select distinct district from register_licence order by district limit 200")
                .query(String.class)
                .list();
    }

    public Map<Standing, Long> countsByStanding() {
        var counts = new EnumMap<Standing, Long>(Standing.class);
        db.sql("select standing, count(*) as licences from register_licence group by standing")
                .query(row -> {
                    counts.put(RegisterRows.standing(row.getString("standing")), row.getLong("licences"));
                });
        return counts;
    }

    private JdbcClient.StatementSpec asking(String sql, Search asked) {
        var standing = asked.standing();
        return db.sql(sql)
                .param("name", asked.text().isEmpty() ? null : asked.text().namePattern())
                .param("code", asked.text().codePattern())
                .param("industry", asked.industry())
                .param("district", asked.district())
                .param("standing", standing == null ? null : standing.code());
    }

    /** The column's name is ours, the value is anybody's. */
    private Optional<LicenceDetail> one(String column, String value) {
        return db.sql("select * from register_licence where " + column + " = :value")
                .param("value", value)
                .query((row, index) -> RegisterRows.detail(row))
                .optional()
                .map(licence -> licence.with(components(licence.licenceNumber())));
    }

    private List<LicenceDetail.Component> components(String licenceNumber) {
        return db.sql("select * from register_component where licence_number = :licenceNumber order by place")
                .param("licenceNumber", licenceNumber)
                .query((row, index) -> RegisterRows.component(row))
                .list();
    }
}
