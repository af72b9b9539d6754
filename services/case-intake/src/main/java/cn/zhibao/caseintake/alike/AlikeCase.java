package cn.zhibao.caseintake.alike;

import cn.zhibao.caseintake.CaseStatus;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/// Another matter, and what it has in common with the one asked about.
public record AlikeCase(
        UUID id, String caseNo, String title, CaseStatus status, LocalDate receivedOn, Set<Likeness> alike) {}
