package org.onelicence.supervision.assessment;

import java.time.LocalDate;
import java.util.List;

/** A class explained: each line of the rules that counted, and the facts behind it. */
record AssessmentDetail(ClassRow assessed, List<Line> lines, List<Fact> facts, RuleSet rules) {

    record Line(String fact, String zh, String en, int count, int points) {}

    record Fact(String fact, String zh, String en, LocalDate happenedOn, String reference) {}
}
