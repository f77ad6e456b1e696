package org.onelicence.query.intake;

import java.util.Set;
import org.onelicence.platform.message.IncomingMessage;
import org.onelicence.platform.message.MessageHandler;
import org.onelicence.query.history.HistoryProjection;
import org.onelicence.query.library.CertificateProjection;
import org.onelicence.query.register.ReadingMark;
import org.onelicence.query.register.RegisterProjection;
import org.springframework.stereotype.Component;

/**
 * Licences, told once to every feature in one transaction. The register decides what is news; a message it has seen
 * reaches nobody else.
 */
@Component
class LicenceMessages implements MessageHandler {

    private final RegisterProjection register;
    private final CertificateProjection library;
    private final HistoryProjection history;
    private final ReadingMark mark;

    LicenceMessages(
            RegisterProjection register, CertificateProjection library, HistoryProjection history, ReadingMark mark) {
        this.register = register;
        this.library = library;
        this.history = history;
        this.mark = mark;
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.LICENCES);
    }

    @Override
    public boolean knows(String type) {
        return register.knows(type);
    }

    @Override
    public void on(IncomingMessage told) {
        Sequence.require(told);
        register.apply(told).filter(news -> register.isPublic(told.type())).ifPresent(licenceNumber -> {
            var effectiveOn = EffectiveDate.of(told);
            library.keep(told, licenceNumber, effectiveOn);
            history.record(told, licenceNumber, effectiveOn);
        });
        mark.move(told);
    }
}
