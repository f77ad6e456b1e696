package org.onelicence.command.registration.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onelicence.command.registration.RegistrarAct;
import org.onelicence.command.registration.RegistrationKind;
import org.onelicence.platform.message.InvalidMessage;
import org.onelicence.platform.problem.Refusal;
import org.onelicence.platform.text.PlainText;

/** As the registrar writes it; nothing is believed to be there, or to be a text one can keep, before it was looked for. */
record RegistrarMessage(
        @Nullable String registrationId,
        @Nullable String uscc,
        @Nullable String name,
        @Nullable String kind,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate registeredOn,
        @Nullable String address,
        @Nullable String district,
        @Nullable String businessScope) {

    private static final int SCOPE_MAX = 10_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    RegistrarAct checked() {
        var wrong = new ArrayList<String>();
        var registrationKind = RegistrationKind.of(Objects.requireNonNullElse(kind, ""));
        if (registrationKind.isEmpty()) {
            wrong.add("kind");
        }
        var scope = businessScope == null || businessScope.isBlank()
                ? ""
                : text(businessScope, "businessScope", SCOPE_MAX, wrong);
        var act = new RegistrarAct(
                text(registrationId, "registrationId", 100, wrong),
                registrationKind.orElse(RegistrationKind.CHANGED),
                day(registeredOn, "registeredOn", wrong),
                text(uscc, "uscc", 40, wrong),
                text(name, "name", 200, wrong),
                text(address, "address", 300, wrong),
                text(district, "district", 50, wrong),
                scope,
                establishedOn == null ? null : day(establishedOn, "establishedOn", wrong));
        if (!wrong.isEmpty()) {
            throw new InvalidMessage("lacks a usable " + String.join(", ", wrong));
        }
        return act;
    }

    private static String text(@Nullable String value, String field, int most, List<String> wrong) {
        try {
            var kept =
                    PlainText.kept(field, Objects.requireNonNullElse(value, "")).strip();
            if (!kept.isEmpty() && kept.length() <= most) {
                return kept;
            }
        } catch (Refusal unseen) {
            // told with everything else that is wrong
        }
        wrong.add(field);
        return "";
    }

    private static LocalDate day(@Nullable LocalDate value, String field, List<String> wrong) {
        if (value == null || value.isBefore(FIRST) || value.isAfter(LAST)) {
            wrong.add(field);
            return FIRST;
        }
        return value;
    }

    /** Of what is kept, value by value in this order for ever: a message that grows a field we do not read is the same act. */
    byte[] sha256() {
        var digest = sha256Digest();
        Stream.of(registrationId, uscc, name, kind, establishedOn, registeredOn, address, district, businessScope)
                .map(value -> Objects.toString(value, ""))
                .forEach(value -> digest.update((value + '\0').getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
