package org.onelicence.command.draft;

import java.io.InputStream;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.application.ApplicationId;
import org.onelicence.command.application.ApplicationProblem;
import org.onelicence.command.application.ProvidedMaterial;
import org.onelicence.command.guide.Guides;
import org.onelicence.command.guide.Material;
import org.onelicence.command.material.MaterialNames;
import org.onelicence.command.material.MaterialType;
import org.onelicence.command.material.Materials;
import org.onelicence.command.material.StoredMaterial;
import org.onelicence.command.personal.PersonalData;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The files of a draft. They are added and removed one by one, so two windows never overwrite each other's. */
@Component
public class DraftMaterials {

    private final JdbcClient db;
    private final Drafts drafts;
    private final Guides guides;
    private final Materials materials;
    private final PersonalData personal;
    private final Clock clock;

    DraftMaterials(
            JdbcClient db, Drafts drafts, Guides guides, Materials materials, PersonalData personal, Clock clock) {
        this.db = db;
        this.drafts = drafts;
        this.guides = guides;
        this.materials = materials;
        this.personal = personal;
        this.clock = clock;
    }

    /** The same content for the same material is one file, however often it is sent. */
    public StoredMaterial add(
            ApplicationId id,
            String subject,
            String materialKey,
            InputStream sent,
            @Nullable String declaredType,
            @Nullable String sentName) {
        var draft = drafts.require(id, subject);
        refuseUnlisted(draft, materialKey);
        var stored = materials.take(id, subject, sent, declaredType);
        var name = MaterialNames.shown(sentName, stored.type());
        var sealedName = personal.seal(subject, id.toString(), ProvidedMaterial.nameAt(stored.sha256()), name);
        var added = db.sql("""
                        with changed as (
                            update application_draft set version = version + 1, changed_at = :now
                            where application_id = :id and subject = :subject
                            returning application_id)
                        insert into draft_material (application_id, material_key, sha256, sealed_name, added_at)
                        select application_id, :materialKey, :sha256, :sealedName, :now from changed
                        on conflict (application_id, material_key, sha256) do update set sealed_name = excluded.sealed_name
                        """)
                .param("id", id.value())
                .param("subject", subject)
                .param("materialKey", materialKey)
                .param("sha256", HexFormat.of().parseHex(stored.sha256()))
                .param("sealedName", sealedName)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) {
            throw DraftProblem.UNKNOWN.because("草稿刚刚被提交或删除", "It was submitted or discarded a moment ago");
        }
        return stored;
    }

    private void refuseUnlisted(Draft draft, String materialKey) {
        if (guides.current(draft.industryNo()).materials().stream()
                .filter(Material::isForUpload)
                .noneMatch(material -> material.key().equals(materialKey))) {
            throw ApplicationProblem.MATERIAL_NOT_IN_GUIDE.because("请从材料清单中选择", "Choose from the list of materials");
        }
    }

    /** Its content is swept up later: it may be under another material too. */
    @Transactional
    public void remove(ApplicationId id, String subject, String materialKey, String sha256) {
        drafts.require(id, subject);
        find(id, subject, sha256);
        db.sql("delete from draft_material where application_id = :id and material_key = :key and sha256 = :sha256")
                .param("id", id.value())
                .param("key", materialKey)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .update();
        db.sql("update application_draft set version = version + 1, changed_at = :now where application_id = :id")
                .param("id", id.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public List<DraftMaterial> of(ApplicationId id, String subject) {
        record Row(String materialKey, byte[] sha256, String sealedName, long sizeBytes, String mediaType) {}
        return db.sql("""
                        select d.material_key, d.sha256, d.sealed_name, c.size_bytes, c.media_type
                        from draft_material d
                        join application_draft a using (application_id)
                        join material_content c using (application_id, sha256)
                        where d.application_id = :id and a.subject = :subject
                        order by d.added_at, d.sha256
                        """).param("id", id.value()).param("subject", subject).query(Row.class).list().stream()
                .map(row -> {
                    var sha256 = HexFormat.of().formatHex(row.sha256());
                    var content =
                            new StoredMaterial(sha256, row.sizeBytes(), MaterialType.ofMediaType(row.mediaType()));
                    var name = personal.open(subject, id.toString(), ProvidedMaterial.nameAt(sha256), row.sealedName());
                    return new DraftMaterial(row.materialKey(), content, name.orElse(""), row.sealedName());
                })
                .toList();
    }

    public DraftMaterial find(ApplicationId id, String subject, String sha256) {
        return of(id, subject).stream()
                .filter(material -> material.content().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(Materials::unknown);
    }
}
