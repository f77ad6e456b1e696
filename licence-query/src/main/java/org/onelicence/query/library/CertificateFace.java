package org.onelicence.query.library;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onelicence.query.register.ComponentStanding;
import org.onelicence.query.register.Standing;
import org.onelicence.query.wording.Organ;
import org.onelicence.query.wording.Text;

/** Everything printed on one version of a certificate (照面信息). */
public record CertificateFace(
        String licenceNumber,
        String holderName,
        String uscc,
        String address,
        String district,
        int industryNo,
        String industryNameZh,
        String industryNameEn,
        Organ issuer,
        LocalDate issuedOn,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Standing standing,
        List<Component> components) {

    /** One line of the certificate's table. */
    public record Component(
            String matterRef,
            String nameZh,
            String nameEn,
            Organ organ,
            @Nullable Organ inNameOf,
            String decisionNumber,
            LocalDate decidedOn,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            ComponentStanding standing) {

        public Text name() {
            return Text.of(nameZh, nameEn);
        }
    }

    public Text industry() {
        return Text.of(industryNameZh, industryNameEn);
    }
}
