package org.onelicence.command.licence;

import java.time.Instant;

/** One event of a licence with its place in the licence's history and the instant of its recording. */
record RecordedEvent(long sequence, Instant recordedAt, LicenceEvent event) {}
