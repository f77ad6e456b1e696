package org.onelicence.command.trial;

import java.util.List;
import java.util.UUID;

/** One past application that would have gone another way, with the rules that would have sent it to a person. */
public record TrialDifference(UUID applicationId, String was, String would, List<String> failed) {}
