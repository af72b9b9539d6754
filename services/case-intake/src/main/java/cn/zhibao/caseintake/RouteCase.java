package cn.zhibao.caseintake;

import cn.zhibao.contracts.reference.Route;

/// Send an accepted matter to the procedure that will handle it (分办).
///
/// @param basis why this way, in words a lawyer accepts
public record RouteCase(Route route, String basis) {}
