package org.onelicence.command.commitment;

import java.util.Arrays;
import java.util.Locale;

/** What is directly at stake where no promise can stand for proof (浦东新区“一业一证”改革规定 art.9). */
public enum Exclusion {
    STATE_SECURITY,
    SECRETS,
    IDEOLOGY,
    PUBLIC_SAFETY,
    PRUDENTIAL_FINANCE,
    ENVIRONMENT,
    HEALTH_LIFE_PROPERTY;

    static Exclusion of(String code) {
        return Arrays.stream(values())
                .filter(ground -> ground.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such exclusion: " + code));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
