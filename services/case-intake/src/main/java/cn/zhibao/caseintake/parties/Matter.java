package cn.zhibao.caseintake.parties;

import cn.zhibao.caseintake.CaseStatus;
import cn.zhibao.contracts.reference.PartyRole;
import java.time.LocalDate;
import java.util.UUID;

/// A matter in which a party stands, and as what.
public record Matter(
        UUID caseId, String caseNo, String title, CaseStatus status, LocalDate receivedOn, PartyRole role) {}
