package org.onelicence.supervision.intake;

/** Where the business is, as messages carry it. */
record PremisesJson(String address, String district) {}
