package cn.zhibao.caseintake.edge;

import cn.zhibao.contracts.reference.PartyRole;
import jakarta.validation.constraints.NotNull;

/// Body of `POST /cases/{id}/parties/{partyId}/removal`.
public record RemovePartyRequest(@NotNull PartyRole role) {}
