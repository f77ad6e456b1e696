package org.onelicence.command.licence;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.authority.Organ;
import org.onelicence.command.rebuild.Rebuild;
import org.onelicence.command.rebuild.Rebuildable;
import org.onelicence.command.rebuild.RebuiltTable;
import org.onelicence.log.AllAggregates;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes each licence as the log tells it now. An event only says that there is something new, so being fed twice, or
 * from the start, ends in the same row.
 */
@Component
@ProcessingGroup(Rebuild.GROUP)
class LicenceOverviewProjection implements Rebuildable {

    private static final String INSERT = """
            insert into %s (licence_id, licence_number, verification_code, holder_subject, uscc,
                   holder_name, industry_no, industry_name_zh, industry_name_en, address, issued_on, valid_to,
                   standing, department_codes, certificate_version, suspension_over_on, remind_on)
            values (:licenceId, :licenceNumber, :verificationCode, :holderSubject, :uscc,
                   :holderName, :industryNo, :industryNameZh, :industryNameEn, :address, :issuedOn, :validTo,
                   :standing, :departmentCodes, :certificateVersion, :suspensionOverOn, :remindOn)
            """;
    private static final RebuiltTable TABLE = new RebuiltTable("licence_overview", "licence_id");

    private final Licences licences;
    private final AllAggregates log;
    private final NamedParameterJdbcTemplate db;
    private final LicenceLimits limits;

    LicenceOverviewProjection(
            Licences licences, AllAggregates log, NamedParameterJdbcTemplate db, LicenceLimits limits) {
        this.limits = limits;
        this.licences = licences;
        this.log = log;
        this.db = db;
    }

    @EventHandler
    void on(LicenceEvent event) {
        db.update(INSERT.formatted(TABLE.name()) + """
                on conflict (licence_id) do update
                   set licence_number = excluded.licence_number, verification_code = excluded.verification_code,
                       holder_subject = excluded.holder_subject, holder_name = excluded.holder_name,
                       address = excluded.address,
                       issued_on = excluded.issued_on, valid_to = excluded.valid_to, standing = excluded.standing,
                       department_codes = excluded.department_codes,
                       certificate_version = excluded.certificate_version,
                       suspension_over_on = excluded.suspension_over_on,
                       remind_on = excluded.remind_on
                """, row(licences.require(event.licenceId())));
    }

    @Override
    public List<RebuiltTable> tables() {
        return List.of(TABLE);
    }

    @Override
    public void rebuild(long upTo, LongConsumer written) {
        log.<Optional<LicenceFile>>fold(
                Licence.class.getSimpleName(),
                upTo,
                Optional.empty(),
                Licences::after,
                files -> insertBeside(files, written));
    }

    private void insertBeside(Collection<Optional<LicenceFile>> files, LongConsumer written) {
        var rows = files.stream().flatMap(Optional::stream).map(this::row);
        TABLE.insert(db, INSERT, rows.toList(), written);
    }

    private Map<String, @Nullable Object> row(LicenceFile file) {
        var issued = file.issued();
        var row = new HashMap<String, @Nullable Object>();
        row.put("licenceId", file.id().value());
        row.put("licenceNumber", issued.licenceNumber());
        row.put("verificationCode", issued.verificationCode());
        row.put("holderSubject", issued.holderSubject());
        row.put("uscc", issued.uscc());
        row.put("holderName", file.holderName());
        row.put("industryNo", issued.industryNo());
        row.put("industryNameZh", issued.industryNameZh());
        row.put("industryNameEn", issued.industryNameEn());
        row.put("address", file.premises().address());
        row.put("issuedOn", issued.issuedOn());
        row.put("validTo", file.validTo());
        row.put("standing", file.standing().code());
        row.put("departmentCodes", departmentCodes(file));
        row.put("certificateVersion", file.certificateVersion());
        row.put("suspensionOverOn", file.suspensionOverOn());
        row.put("remindOn", Extensions.nextTellingOn(file, limits));
        return row;
    }

    private static String[] departmentCodes(LicenceFile file) {
        return file.components().values().stream()
                .flatMap(component -> component.competentOrgans().stream())
                .map(Organ::code)
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
