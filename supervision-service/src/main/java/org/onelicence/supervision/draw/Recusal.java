package org.onelicence.supervision.draw;

/** An inspector who must not check a holder, known before the draw. */
public record Recusal(String officerNumber, String uscc, String reason) {}
