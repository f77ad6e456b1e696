package org.onelicence.command.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.rebuild.Rebuild;
import org.onelicence.command.rebuild.Rebuildable;
import org.onelicence.command.rebuild.RebuiltTable;
import org.onelicence.log.AllAggregates;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the certificates of an application as the log tells them now. */
@Component
@ProcessingGroup(Rebuild.GROUP)
class CertificateOverviewProjection implements Rebuildable {

    private static final String INSERT = """
            insert into %s (application_id, matter_ref, name_zh, name_en, department_code, holder_name, issuer, number,
                   valid_to, expiry_told)
            values (:applicationId, :matterRef, :nameZh, :nameEn, :departmentCode, :holderName, :issuer, :number,
                   :validTo, :expiryTold)
            """;
    private static final RebuiltTable TABLE = new RebuiltTable("certificate_overview", "application_id", "matter_ref");

    private final Applications applications;
    private final AllAggregates log;
    private final NamedParameterJdbcTemplate db;

    CertificateOverviewProjection(Applications applications, AllAggregates log, NamedParameterJdbcTemplate db) {
        this.applications = applications;
        this.log = log;
        this.db = db;
    }

    @EventHandler
    void on(CertificationLinked event) {
        write(event.applicationId());
    }

    @EventHandler
    void on(CertificationExpired event) {
        write(event.applicationId());
    }

    private void write(ApplicationId id) {
        rows(applications.require(id)).forEach(row -> db.update(INSERT.formatted(TABLE.name()) + """
                on conflict (application_id, matter_ref) do update
                   set issuer = excluded.issuer, number = excluded.number, valid_to = excluded.valid_to,
                       expiry_told = excluded.expiry_told
                """, row));
    }

    @Override
    public List<RebuiltTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public void rebuild(long upTo, LongConsumer written) {
        log.<Optional<ApplicationFile>>fold(
                Application.class.getSimpleName(),
                upTo,
                Optional.empty(),
                Applications::after,
                files -> TABLE.insert(
                        db,
                        INSERT,
                        files.stream()
                                .flatMap(Optional::stream)
                                .flatMap(CertificateOverviewProjection::rows)
                                .toList(),
                        written));
    }

    private static Stream<Map<String, @Nullable Object>> rows(ApplicationFile file) {
        return file.reviews().values().stream()
                .flatMap(review -> Stream.ofNullable(review.certificate()).map(linked -> row(file, review, linked)));
    }

    private static Map<String, @Nullable Object> row(
            ApplicationFile file, MatterReview review, LinkedCertificate linked) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("applicationId", file.id().value());
        row.put("matterRef", review.matter().matterRef());
        row.put("nameZh", review.matter().nameZh());
        row.put("nameEn", review.matter().nameEn());
        row.put("departmentCode", review.matter().department().code());
        row.put("holderName", file.submitted().holderName());
        row.put("issuer", linked.certification().issuer());
        row.put("number", linked.certification().number());
        row.put("validTo", linked.certification().validTo());
        row.put("expiryTold", linked.expiryTold());
        return row;
    }
}
