package cn.zhibao.caseintake.aid;

import cn.zhibao.caseintake.parties.Party;

/// A request for help with whoever asked.
public record Aid(AidTicket ticket, Party party) {}
