package cn.zhibao.caseintake.search;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.contracts.reference.RightKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A matter that was found.
public record CaseHit(
        UUID id,
        String caseNo,
        String title,
        String region,
        CaseStatus status,
        RightKind right,
        @Nullable String rightNumber,
        LocalDate receivedOn) {}
