package cn.zhibao.contracts.caseintake;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case of the office's own history was taken over from its old register (历史案件导入), with the dates it bore there;
/// closedOn and outcome are absent while it is open.
public record CaseImported(
        UUID caseId,
        String caseNo,
        String region,
        Procedure procedure,
        RightKind right,
        String title,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome)
        implements CaseIntakeEvent {

    @Override
    public UUID streamId() {
        return caseId;
    }

    @Override
    public UUID laneId() {
        return caseId;
    }
}
