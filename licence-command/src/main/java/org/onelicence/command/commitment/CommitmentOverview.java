package org.onelicence.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the list of commitments. */
public record CommitmentOverview(
        UUID commitmentId,
        UUID applicationId,
        String matterRef,
        String nameZh,
        String nameEn,
        String departmentCode,
        String uscc,
        String holderName,
        List<String> elements,
        String standing,
        LocalDate grantedOn,
        LocalDate verifyBy,
        @Nullable LocalDate dueOn,
        @Nullable String told) {}
