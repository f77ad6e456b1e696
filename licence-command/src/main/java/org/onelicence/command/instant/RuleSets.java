package org.onelicence.command.instant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.onelicence.log.EventFolds;
import org.onelicence.log.EventReader;
import org.springframework.stereotype.Component;

/** The rule sets as their events tell them, read from the log itself: a version retired a moment ago decides nothing. */
@Component
public class RuleSets {

    private final EventFolds<RuleSetFile> files;

    RuleSets(EventReader log) {
        this.files = log.folds("instant-rules.drafted", RuleSetFile.NONE, RuleSetFile::after);
    }

    /** By what this department decides the matter on this day without a person, if by anything. */
    public Optional<RuleVersion> inForce(String departmentCode, String matterRef, LocalDate on) {
        return files.of(RuleSetId.of(departmentCode, matterRef).toString()).inForce(on);
    }

    public RuleSetFile require(String departmentCode, String matterRef) {
        var file = files.of(RuleSetId.of(departmentCode, matterRef).toString());
        if (file.versions().isEmpty()) {
            throw RuleSetProblem.UNKNOWN.because(
                    departmentCode + " 没有事项 " + matterRef + " 的秒办规则",
                    departmentCode + " has no instant rules for " + matterRef);
        }
        return file;
    }

    /** All rule sets of these departments. */
    public List<RuleSetFile> of(Collection<String> departmentCodes) {
        return files.all().values().stream()
                .filter(file -> departmentCodes.contains(file.organ().code()))
                .toList();
    }
}
