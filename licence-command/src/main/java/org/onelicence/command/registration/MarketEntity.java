package org.onelicence.command.registration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An entity as the registrar last told of it, with the act and the day it is known from. Public by law, all of it. */
public record MarketEntity(
        String uscc,
        String name,
        String address,
        String district,
        String businessScope,
        @Nullable LocalDate establishedOn,
        String standing,
        String registrationId,
        LocalDate registeredOn) {}
