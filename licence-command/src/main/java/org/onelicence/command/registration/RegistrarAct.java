package org.onelicence.command.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One act of the registrar, with the whole entity as it stands in the register after it.
 *
 * @param registrationId names the act for ever: told again, it changes nothing
 * @param registeredOn the legal day of the act
 */
public record RegistrarAct(
        String registrationId,
        RegistrationKind kind,
        LocalDate registeredOn,
        String uscc,
        String name,
        String address,
        String district,
        String businessScope,
        @Nullable LocalDate establishedOn) {}
