package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.steps.CaseStatus;
import cn.zhibao.portal.steps.LinkKind;
import java.time.LocalDate;
import java.util.UUID;

/// A linked matter as case-intake sends it.
///
/// @param isOther whether the link was made from the other one
public record LinkedView(
        UUID id, String caseNo, String title, CaseStatus status, LinkKind kind, boolean isOther, LocalDate linkedOn) {}
