package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.Likeness;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Another matter, and what it has in common with one that is being written down.
public record AlikeView(
        UUID id, String caseNo, String title, CaseStatus status, LocalDate receivedOn, Set<Likeness> alike) {}
