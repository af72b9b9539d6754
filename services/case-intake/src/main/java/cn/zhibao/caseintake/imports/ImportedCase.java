package cn.zhibao.caseintake.imports;

import cn.zhibao.contracts.caseintake.CaseImported;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A good row of a register: one case of the office's history.
record ImportedCase(
        long line,
        String caseNo,
        Procedure procedure,
        RegionCode region,
        RightKind right,
        String title,
        LocalDate openedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate closedOn,
        @Nullable String outcome) {

    /// What the row says, as one text: the same number with another text is another case under a taken number.
    String words() {
        return String.join(
                "\u001f",
                caseNo,
                procedure.name(),
                region.digits(),
                right.name(),
                title,
                openedOn.toString(),
                String.valueOf(dueOn),
                String.valueOf(closedOn),
                String.valueOf(outcome));
    }

    CaseImported event(UUID caseId) {
        return new CaseImported(
                caseId, caseNo, region.digits(), procedure, right, title, openedOn, dueOn, closedOn, outcome);
    }
}
