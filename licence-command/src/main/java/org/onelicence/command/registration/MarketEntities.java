package org.onelicence.command.registration;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entities as the registrar told of them. */
@Component
public class MarketEntities {

    private final JdbcClient db;

    MarketEntities(JdbcClient db) {
        this.db = db;
    }

    public Optional<MarketEntity> find(String uscc) {
        return db.sql("""
                        select uscc, name, address, district, business_scope, established_on, standing, registration_id,
                               registered_on
                        from market_entity where uscc = :uscc
                        """).param("uscc", uscc).query(MarketEntity.class).optional();
    }

    /** What came of telling of an act. */
    public enum Intake {
        NEW,
        REPEATED,
        /** The name of an act that was told before stands over something else now. */
        CONTRADICTORY
    }

    public Intake take(RegistrarAct act, byte[] contentSha256) {
        if (isRemembered(act, contentSha256)) {
            show(act);
            return Intake.NEW;
        }
        var before = db.sql("select content_sha256 from registrar_act where registration_id = :id")
                .param("id", act.registrationId())
                .query(byte[].class)
                .single();
        return Arrays.equals(before, contentSha256) ? Intake.REPEATED : Intake.CONTRADICTORY;
    }

    private boolean isRemembered(RegistrarAct act, byte[] contentSha256) {
        return db.sql("""
                        insert into registrar_act (registration_id, uscc, kind, registered_on, content_sha256)
                        values (:registrationId, :uscc, :kind, :registeredOn, :content)
                        on conflict (registration_id) do nothing
                        """)
                        .param("registrationId", act.registrationId())
                        .param("uscc", act.uscc())
                        .param("kind", act.kind().code())
                        .param("registeredOn", act.registeredOn())
                        .param("content", contentSha256)
                        .update()
                == 1;
    }

    /** An act told late, of a day before the one that is shown, is remembered and sets nothing back. */
    private void show(RegistrarAct act) {
        db.sql("""
                        insert into market_entity as known (uscc, name, address, district, business_scope,
                                established_on, standing, registration_id, registered_on)
                        values (:uscc, :name, :address, :district, :businessScope, cast(:establishedOn as date),
                                coalesce(cast(:standing as text), 'registered'), :registrationId, :registeredOn)
                        on conflict (uscc) do update
                        set name = excluded.name, address = excluded.address, district = excluded.district,
                            business_scope = excluded.business_scope,
                            established_on = coalesce(excluded.established_on, known.established_on),
                            standing = coalesce(cast(:standing as text), known.standing),
                            registration_id = excluded.registration_id, registered_on = excluded.registered_on
                        where known.registered_on <= excluded.registered_on
                        """)
                .param("uscc", act.uscc())
                .param("name", act.name())
                .param("address", act.address())
                .param("district", act.district())
                .param("businessScope", act.businessScope())
                .param("establishedOn", act.establishedOn())
                .param("registrationId", act.registrationId())
                .param("registeredOn", act.registeredOn())
                .param("standing", act.kind().standing().orElse(null))
                .update();
    }
}
