package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.expert.Assignment;
import cn.zhibao.caseintake.expert.ExpertKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody of the register was asked in a matter, as callers see it.
///
/// @param opinionOn null while no opinion was given
/// @param releasedOn null while it stands
/// @param employerParty whether by now the employer bears the name of a party
public record AssignmentView(
        UUID id,
        UUID expertId,
        ExpertKind kind,
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

    static AssignmentView of(Assignment one) {
        return new AssignmentView(
                one.id(),
                one.expertId(),
                one.kind(),
                one.name(),
                one.employer(),
                one.caseId(),
                one.caseNo(),
                one.purpose(),
                one.askedOn(),
                one.assignedBy(),
                one.opinion().map(Assignment.Opinion::givenOn).orElse(null),
                one.opinion().map(Assignment.Opinion::text).orElse(null),
                one.release().map(Assignment.Release::releasedOn).orElse(null),
                one.release().map(Assignment.Release::reason).orElse(null),
                one.isEmployerParty());
    }
}
