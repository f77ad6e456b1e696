package org.onelicence.command.licence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.licence.ExtensionEvent.ExpiryTold;
import org.onelicence.command.licence.ExtensionEvent.ExtensionDeemedGranted;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRefused;
import org.onelicence.command.licence.ExtensionEvent.ExtensionRequested;
import org.onelicence.command.licence.LicenceCommand.ExtendLicence;
import org.onelicence.command.licence.LicenceEvent.LicenceExtended;

/** 延续: the holder is reminded, asks, and is answered; and what silence means (行政许可法 art.50). */
public final class Extensions {

    private Extensions() {}

    /** The first day on which the holder may ask. */
    public static LocalDate opensOn(LicenceFile file, LicenceLimits limits) {
        return file.validTo().minusDays(window(file, limits).opensDays());
    }

    /** The last day on which asking is in time: whoever is not answered by the end may then go on. */
    public static LocalDate inTimeUntil(LicenceFile file, LicenceLimits limits) {
        return file.validTo().minusDays(window(file, limits).closesDays());
    }

    static ExtensionRequested requested(LicenceFile file, String actor, LicenceLimits limits, LocalDate today) {
        file.mustBelongTo(actor);
        if (file.awaited().extension() != null) {
            throw LicenceProblem.EXTENSION_PENDING.because("请等待答复", "Please await the answer");
        }
        if (today.isBefore(opensOn(file, limits))) {
            throw LicenceProblem.EXTENSION_TOO_EARLY.because(
                    "最早为 " + opensOn(file, limits), "Not before " + opensOn(file, limits));
        }
        if (today.isAfter(file.validTo())) {
            throw LicenceProblem.EXTENSION_TOO_LATE.because(
                    "有效期已于 " + file.validTo() + " 届满", "The validity ended on " + file.validTo());
        }
        var inTime = !today.isAfter(inTimeUntil(file, limits));
        return new ExtensionRequested(file.id(), today, inTime, file.certificateVersion());
    }

    static LicenceExtended granted(LicenceFile file, Competence act, ExtendLicence asked) {
        if (!asked.validTo().isAfter(file.validTo())) {
            throw LicenceProblem.VALIDITY_NOT_LONGER.because(
                    "现有效期至 " + file.validTo(), "It is valid to " + file.validTo() + " already");
        }
        return new LicenceExtended(
                file.id(),
                file.validTo(),
                asked.validTo(),
                asked.reason(),
                act.on(),
                act.decisionNumber(),
                act.organ(),
                act.officerNumber(),
                file.nextVersion());
    }

    /** Nobody is refused whom silence has granted, even where nobody has looked at the clock yet. */
    static ExtensionRefused refused(LicenceFile file, Competence act, String reason) {
        var asked = file.awaited().extension();
        if (asked == null) {
            throw LicenceProblem.EXTENSION_NOT_REQUESTED.because("持证主体尚未提出延续申请", "The holder has asked for none");
        }
        if (isDeemed(file, act.on())) {
            throw LicenceProblem.EXTENSION_DEEMED.because(
                    "有效期届满日为 " + file.validTo(), "The last day was " + file.validTo());
        }
        return new ExtensionRefused(file.id(), asked.requestedOn(), act.decided(reason), file.certificateVersion());
    }

    /** As long again as the licence was issued for (inference); null where silence grants nothing. */
    static @Nullable ExtensionDeemedGranted deemed(LicenceFile file, LocalDate today) {
        var asked = file.awaited().extension();
        if (asked == null || !isDeemed(file, today)) {
            return null;
        }
        var issued = file.issued();
        var months =
                ChronoUnit.MONTHS.between(issued.validFrom(), issued.validTo().plusDays(1));
        var lastDay = file.validTo().plusDays(1).plusMonths(months).minusDays(1);
        return new ExtensionDeemedGranted(
                file.id(),
                asked.requestedOn(),
                file.validTo(),
                lastDay,
                file.validTo().plusDays(1),
                today,
                file.leadOrgan(),
                file.nextVersion());
    }

    private static boolean isDeemed(LicenceFile file, LocalDate today) {
        var asked = file.awaited().extension();
        return asked != null && asked.inTime() && file.standing().isActive() && today.isAfter(file.validTo());
    }

    /** The next day on which the holder has to be told; null when there is none in this validity. */
    static @Nullable LocalDate nextTellingOn(LicenceFile file, LicenceLimits limits) {
        return untold(file, limits)
                .max(Comparator.naturalOrder())
                .map(file.validTo()::minusDays)
                .orElse(null);
    }

    /** Of several that an outage left undone only the last is told. */
    static Optional<ExpiryTold> told(LicenceFile file, LicenceLimits limits, LocalDate today) {
        if (today.isAfter(file.validTo())) {
            return Optional.empty();
        }
        return untold(file, limits)
                .filter(days -> !today.isBefore(file.validTo().minusDays(days)))
                .min(Comparator.naturalOrder())
                .map(days -> new ExpiryTold(file.id(), days, file.validTo(), today, file.certificateVersion()));
    }

    /** Whoever has asked, or holds nothing that could be extended, is not reminded. */
    private static Stream<Integer> untold(LicenceFile file, LicenceLimits limits) {
        var told = file.awaited().expiryTold().stream()
                .min(Comparator.naturalOrder())
                .orElse(Integer.MAX_VALUE);
        return limits.remindDays().stream()
                .filter(days -> file.standing().isActive() && file.awaited().extension() == null && days < told);
    }

    private static LicenceLimits.Window window(LicenceFile file, LicenceLimits limits) {
        return limits.extensionOf(file.issued().industryNo());
    }
}
