package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.Channel;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Make a rule of distribution. What it does not name, it does not ask for.
///
/// @param place its place among the rules of the region; the first that fits decides
/// @param words of which one has to stand in the title
/// @param officer the user name, for a rule that names one
/// @param atOnce whether it assigns at registration, or only proposes
/// @param beginsOn from which day it counts
public record MakeRule(
        RegionCode region,
        int place,
        String name,
        Optional<SourceKind> source,
        Optional<RightKind> right,
        Optional<Channel> channel,
        List<String> words,
        Way way,
        Optional<String> officer,
        boolean atOnce,
        LocalDate beginsOn) {

    public MakeRule {
        words = List.copyOf(words);
    }
}
