package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.OfficerLoad;

/// An officer as callers see one.
///
/// @param open how many open matters they have in hand, counted up to a limit
/// @param more whether there are more than were counted
public record OfficerView(String subject, String name, int open, boolean more) {

    static OfficerView of(OfficerLoad load) {
        return new OfficerView(load.officer().subject(), load.officer().name(), load.open(), load.isMore());
    }
}
