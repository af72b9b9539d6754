package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.Awaited;
import cn.zhibao.caseintake.Wanted;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Something whoever brought a matter is still asked for, by a day the office set.
public record AwaitedView(Wanted wanted, LocalDate dueOn) {

    static List<AwaitedView> all(Awaited awaited) {
        return Arrays.stream(Wanted.values())
                .flatMap(wanted -> awaited.dueOn(wanted).map(day -> new AwaitedView(wanted, day)).stream())
                .toList();
    }
}
