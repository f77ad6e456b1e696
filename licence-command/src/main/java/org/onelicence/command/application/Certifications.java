package org.onelicence.command.application;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onelicence.command.application.ApplicationCommand.LinkCertification;
import org.onelicence.command.application.ApplicationEvent.CertificationExpired;
import org.onelicence.command.application.ApplicationEvent.CertificationLinked;
import org.onelicence.command.application.ApplicationEvent.TestReportWaived;
import org.onelicence.command.catalogue.TestReportWaivers;

/** 市场化认证: where the plan admits it, a valid certificate waives the test report, and only as long as it is valid. */
final class Certifications {

    private Certifications() {}

    static List<ApplicationEvent> linked(
            ApplicationFile file, LinkCertification asked, TestReportWaivers waivers, LocalDate today) {
        var review = file.review(asked.matterRef());
        if (review.standing().hasEnded()) {
            throw ApplicationProblem.ALREADY_DECIDED.because(
                    "该事项当前状态为 " + review.standing().code(),
                    "The matter is " + review.standing().code());
        }
        var industry = file.submitted().industryNo();
        var waiver = waivers.of(asked.matterRef(), industry)
                .orElseThrow(() -> ApplicationProblem.WAIVER_NOT_ADMITTED.because(
                        "行业 " + industry + " 的事项 " + asked.matterRef() + " 仍须提交检测报告",
                        "Matter " + asked.matterRef() + " of industry " + industry + " needs its test report"));
        var certificate = asked.certification();
        if (!certificate.isValid(today)) {
            throw ApplicationProblem.CERTIFICATE_NOT_VALID.because(
                    "证书有效期为 " + certificate.validFrom() + " 至 " + certificate.validTo(),
                    "It is valid from " + certificate.validFrom() + " to " + certificate.validTo());
        }
        return List.of(
                new CertificationLinked(file.id(), asked.matterRef(), today, certificate),
                new TestReportWaived(
                        file.id(), asked.matterRef(), today, certificate.number(), waiver.reportZh(), waiver.basis()));
    }

    /** The department hears once that what it relies on is over; what comes of it is a person's to decide. */
    static List<ApplicationEvent> expired(ApplicationFile file, LocalDate today) {
        return file.reviews().values().stream()
                .<ApplicationEvent>flatMap(review -> Stream.ofNullable(review.certificate())
                        .filter(linked -> linked.isToTell(today))
                        .map(linked -> new CertificationExpired(
                                file.id(),
                                review.matter().matterRef(),
                                today,
                                linked.certification().number(),
                                linked.certification().validTo(),
                                review.matter().department())))
                .toList();
    }
}
