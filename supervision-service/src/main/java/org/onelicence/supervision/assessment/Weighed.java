package org.onelicence.supervision.assessment;

/** One kind of fact as it was weighed: how often it counted, and the points that gave. */
public record Weighed(String fact, int count, int points) {}
