package org.onelicence.command.licence;

/** The latest measure against a component and how it stood before, so that a court can undo the one and find the other. */
public record LatestMeasure(String decisionNumber, ComponentPermit before) {}
