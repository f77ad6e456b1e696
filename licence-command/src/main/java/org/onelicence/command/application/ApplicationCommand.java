package org.onelicence.command.application;

import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.onelicence.command.licence.Premises;

/** What may be asked of an application. Who asks travels beside the command, as metadata set at the edge. */
public sealed interface ApplicationCommand {
    @TargetAggregateIdentifier
    ApplicationId applicationId();

    /** Harmless when repeated under the same id. */
    record SubmitApplication(
            ApplicationId applicationId,
            int industryNo,
            String uscc,
            String holderName,
            Premises premises,
            List<String> optionalMatters,
            Map<String, String> form,
            boolean commitmentSigned)
            implements ApplicationCommand {
        public SubmitApplication {
            optionalMatters = List.copyOf(optionalMatters);
            form = Map.copyOf(form);
        }
    }

    /** 收件: the approval bureau takes the papers in; no clock starts. */
    record ReceiveApplication(ApplicationId applicationId) implements ApplicationCommand {}

    /** 一次告知补正 */
    record RequestSupplement(ApplicationId applicationId, String matterRef, List<String> gaps)
            implements ApplicationCommand {
        public RequestSupplement {
            gaps = List.copyOf(gaps);
        }
    }

    record SupplyMissing(ApplicationId applicationId, String matterRef, Map<String, String> answers)
            implements ApplicationCommand {
        public SupplyMissing {
            answers = Map.copyOf(answers);
        }
    }

    /** 受理: the legal act that starts the clock. */
    record AcceptMatter(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    record GrantMatter(ApplicationId applicationId, String matterRef) implements ApplicationCommand {}

    record RefuseMatter(ApplicationId applicationId, String matterRef, String reasons) implements ApplicationCommand {}

    record WithdrawApplication(ApplicationId applicationId, String reason) implements ApplicationCommand {}

    /** Harmless when repeated, or when a matter is still undecided. */
    record CloseApplication(ApplicationId applicationId) implements ApplicationCommand {}
}
