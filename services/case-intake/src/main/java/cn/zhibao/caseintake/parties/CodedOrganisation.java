package cn.zhibao.caseintake.parties;

import cn.zhibao.contracts.reference.CreditCode;

/// An organisation by its code in the register of a region.
public record CodedOrganisation(String region, CreditCode code) {}
