package cn.zhibao.caseintake.parties;

import cn.zhibao.contracts.reference.PartyRole;

/// That a party stands in a matter, and as what (当事人地位).
public record Standing(PartyRole role, Party party) {}
