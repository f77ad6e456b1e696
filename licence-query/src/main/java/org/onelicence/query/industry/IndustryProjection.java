package org.onelicence.query.industry;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.onelicence.platform.message.IncomingMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the newest published name of every industry. */
@Repository
public class IndustryProjection {

    private final JdbcClient db;

    IndustryProjection(JdbcClient db) {
        this.db = db;
    }

    private record GuidePublished(
            int industryNo,
            int version,
            String slug,
            String nameZh,
            String nameEn,
            @Nullable String source) {}

    /** Safe to repeat: a message at or before the row's version changes nothing. */
    public void on(IncomingMessage told) {
        var guide = told.as(GuidePublished.class);
        db.sql("""
                insert into industry (industry_no, guide_version, slug, name_zh, name_en, source, version, recorded_at)
                values (:industryNo, :guideVersion, :slug, :nameZh, :nameEn, :source, :version, :recordedAt)
                on conflict (industry_no) do update
                   set guide_version = excluded.guide_version, slug = excluded.slug, name_zh = excluded.name_zh,
                       name_en = excluded.name_en, source = excluded.source, version = excluded.version,
                       recorded_at = excluded.recorded_at
                 where industry.version < excluded.version
                """)
                .param("industryNo", guide.industryNo())
                .param("guideVersion", guide.version())
                .param("slug", guide.slug())
                .param("nameZh", guide.nameZh())
                .param("nameEn", guide.nameEn())
                .param("source", guide.source())
                .param("version", told.sequence())
                .param("recordedAt", told.time().atOffset(ZoneOffset.UTC))
                .update();
    }
}
