package cn.zhibao.caseintake.link;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.caseintake.LinkKind;
import java.time.LocalDate;
import java.util.UUID;

/// A matter that is linked with the one that was asked about.
///
/// @param isOther whether the link was made from the other one: then it is the other one that was joined, or that
/// repeats
public record LinkedCase(
        UUID id, String caseNo, String title, CaseStatus status, LinkKind kind, boolean isOther, LocalDate linkedOn) {}
