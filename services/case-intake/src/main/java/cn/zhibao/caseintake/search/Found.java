package cn.zhibao.caseintake.search;

import java.util.List;

/// What was found, grouped by what it was found by; the newest first, and no group with more than a screenful.
///
/// @param numbers cases by their number
/// @param titles cases by words of their title
/// @param rights cases by the number of the right
/// @param sources cases by the number a sender gave a further source
public record Found(
        List<CaseHit> numbers,
        List<CaseHit> titles,
        List<CaseHit> rights,
        List<CaseHit> sources,
        List<PartyHit> parties) {}
