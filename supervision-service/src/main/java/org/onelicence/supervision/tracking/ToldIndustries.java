package org.onelicence.supervision.tracking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.onelicence.supervision.notification.NeededPermit;
import org.onelicence.supervision.notification.NotificationEvent.EntityNotified;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was told that an industry needs a licence: what is due is read off this and the applications, never timed. */
@Repository
@ProcessingGroup("views")
class ToldIndustries {

    private final JdbcClient db;

    ToldIndustries(JdbcClient db) {
        this.db = db;
    }

    /** One entity that was told of one industry. */
    record Told(
            String registrationId,
            int industryNo,
            String industryNameZh,
            String uscc,
            String holderName,
            String address,
            String district,
            LocalDate toldOn) {}

    @EventHandler
    void on(EntityNotified event) {
        event.permits().stream()
                .collect(
                        Collectors.toMap(NeededPermit::industryNo, NeededPermit::industryNameZh, (same, again) -> same))
                .forEach((industryNo, name) -> keep(event, industryNo, name));
    }

    private void keep(EntityNotified event, int industryNo, String industryNameZh) {
        db.sql("""
                insert into told_industry (registration_id, industry_no, industry_name_zh, uscc, holder_name, address,
                                           district, told_on)
                values (:registrationId, :industryNo, :industryName, :uscc, :holderName, :address, :district, :toldOn)
                on conflict do nothing
                """)
                .param("registrationId", event.registrationId())
                .param("industryNo", industryNo)
                .param("industryName", industryNameZh)
                .param("uscc", event.uscc())
                .param("holderName", event.entityName())
                .param("address", event.address())
                .param("district", event.district())
                .param("toldOn", event.toldOn())
                .update();
    }

    /** Told before that day, with neither an application nor a licence for the industry, and not watched yet. */
    List<Told> withoutApplication(LocalDate toldBefore, int most) {
        return db.sql("""
                        select told.* from told_industry told
                         where told_on < :toldBefore
                           and not exists (select from tracking
                                            where tracking.registration_id = told.registration_id
                                              and tracking.industry_no = told.industry_no)
                           and not exists (select from application
                                            where application.uscc = told.uscc
                                              and application.industry_no = told.industry_no
                                              and outcome in ('open', 'licensed'))
                           and not exists (select from licence
                                            where licence.uscc = told.uscc and licence.industry_no = told.industry_no
                                              and standing in ('valid', 'restricted', 'suspended'))
                         order by told_on, registration_id, industry_no limit :most
                        """)
                .param("toldBefore", toldBefore)
                .param("most", most)
                .query(Told.class)
                .list();
    }

    /** Watched for want of an application, and one has come. */
    List<UUID> appliedMeanwhile(int most) {
        return db.sql("""
                        select tracking_id from tracking
                         where closed_on is null and kind = 'unlicensed'
                           and exists (select from application
                                        where application.uscc = tracking.uscc
                                          and application.industry_no = tracking.industry_no
                                          and submitted_on >= tracking.since)
                         order by tracking_id limit :most
                        """).param("most", most).query(UUID.class).list();
    }

    /** Watched for a promise whose licence or permit has ended. */
    List<UUID> endedMeanwhile(int most) {
        return db.sql("""
                        select tracking_id from tracking join licence using (licence_id)
                         where closed_on is null and kind = 'commitment'
                           and standing in ('terminated', 'deregistered', 'expired')
                         order by tracking_id limit :most
                        """).param("most", most).query(UUID.class).list();
    }
}
