package org.onelicence.benchmarks.corpus;

/** The payload of every event, of the size that licence events have. Its fields stand in the order of the alphabet. */
public record ComponentSuspended(String effectiveFrom, String grounds, String licenceId, String matterCode) {}
