package cn.zhibao.caseintake.link;

import cn.zhibao.caseintake.LinkKind;

/// Link a matter with the one of a number (关联).
public record LinkCases(String caseNo, LinkKind kind) {}
