package cn.zhibao.portal.edge.services;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who was asked in a case, and who may be asked, as case-intake answers it.
public record MatterExpertsView(int version, List<Assignment> assignments, List<ExpertView> offered) {

    /// That somebody was asked.
    ///
    /// @param employerParty whether by now the employer bears the name of a party
    public record Assignment(
            UUID id,
            UUID expertId,
            String kind,
            String name,
            String employer,
            UUID caseId,
            String caseNo,
            String purpose,
            LocalDate askedOn,
            String assignedBy,
            @Nullable LocalDate opinionOn,
            @Nullable String opinion,
            @Nullable LocalDate releasedOn,
            @Nullable String releaseReason,
            boolean employerParty) {

        public boolean isStanding() {
            return releasedOn == null;
        }

        public boolean isAwaiting() {
            return isStanding() && opinionOn == null;
        }
    }
}
