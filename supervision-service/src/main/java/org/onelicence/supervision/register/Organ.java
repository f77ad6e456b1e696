package org.onelicence.supervision.register;

/** A department as a message or an event names it on that day. */
public record Organ(String code, String name, String nameEn) {}
