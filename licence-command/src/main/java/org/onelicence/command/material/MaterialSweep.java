package org.onelicence.command.material;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.onelicence.command.application.ApplicationFile;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.Applications;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes drafts that nobody touched for long, and files that neither a draft nor an event names. It asks the log itself
 * before it removes anything, and leaves alone what is younger than any request could still be working on.
 */
@Component
class MaterialSweep {

    private static final Duration YOUNG = Duration.ofHours(1);
    private static final int BATCH = 500;

    private final JdbcClient db;
    private final Applications applications;
    private final Materials materials;
    private final Clock clock;
    private final int keepDraftDays;

    MaterialSweep(
            JdbcClient db,
            Applications applications,
            Materials materials,
            Clock clock,
            @Value("${onelicence.drafts.keep-days}") int keepDraftDays) {
        this.db = db;
        this.applications = applications;
        this.materials = materials;
        this.clock = clock;
        this.keepDraftDays = keepDraftDays;
    }

    @Scheduled(
            fixedDelayString = "${onelicence.materials.sweep-every}",
            initialDelayString = "${onelicence.materials.sweep-every}")
    void sweep() {
        db.sql("delete from application_draft where changed_at < :before")
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minusDays(keepDraftDays))
                .update();
        loose().forEach(this::settle);
    }

    private record Loose(UUID applicationId, byte[] sha256) {}

    private List<Loose> loose() {
        return db.sql("""
                        select c.application_id, c.sha256
                        from material_content c
                        where not c.kept and c.stored_at < :before
                          and not exists (select from draft_material d
                                          where d.application_id = c.application_id and d.sha256 = c.sha256)
                        limit :batch
                        """)
                .param("before", clock.instant().minus(YOUNG).atOffset(ZoneOffset.UTC))
                .param("batch", BATCH)
                .query(Loose.class)
                .list();
    }

    /** A crash between the event and the mark leaves a file that looks loose and is not. */
    private void settle(Loose file) {
        var id = new ApplicationId(file.applicationId());
        var sha256 = HexFormat.of().formatHex(file.sha256());
        if (applications
                .find(id)
                .filter(application -> names(application, sha256))
                .isPresent()) {
            materials.keep(id, List.of(sha256));
            return;
        }
        db.sql("""
                        delete from material_content c
                        where c.application_id = :application and c.sha256 = :sha256 and not c.kept
                          and c.stored_at < :before
                          and not exists (select from draft_material d
                                          where d.application_id = c.application_id and d.sha256 = c.sha256)
                        """)
                .param("application", file.applicationId())
                .param("sha256", file.sha256())
                .param("before", clock.instant().minus(YOUNG).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static boolean names(ApplicationFile application, String sha256) {
        return application.materials().stream().anyMatch(each -> each.sha256().equals(sha256));
    }
}
