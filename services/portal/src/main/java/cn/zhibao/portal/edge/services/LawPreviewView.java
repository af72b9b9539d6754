package cn.zhibao.portal.edge.services;

import cn.zhibao.portal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What a change of the law would do, as a service sends it.
///
/// @param checked clocks that run
/// @param moved how many of them get another day
/// @param settled how many keep a day that is no longer in doubt
/// @param rows the first of those that move
public record LawPreviewView(int checked, int moved, int settled, List<Row> rows) {

    /// One clock that gets another day.
    public record Row(UUID id, String number, String rule, LocalDate before, LocalDate after, List<Why> why) {}

    /// One reason for it.
    public record Why(LocalDate from, LocalDate to, String zh, String en, String source) implements Term {}
}
