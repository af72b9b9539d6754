package cn.zhibao.portal.edge.services;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.RefusalGround;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A case file as case-intake sends it.
public record CaseView(
        UUID id,
        String caseNo,
        String region,
        SourceKind source,
        RightKind right,
        String title,
        LocalDate receivedOn,
        CaseStatus status,
        @Nullable Route route,
        @Nullable String basis,
        @Nullable RefusalGround refusalGround,
        @Nullable LocalDate dueOn,
        @Nullable DeadlineView deadline,
        int version) {}
