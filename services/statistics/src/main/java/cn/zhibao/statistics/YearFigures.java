package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a region and a year, a procedure at a time, as of one watermark, with the region's targets.
public record YearFigures(
        RegionCode region, int year, Map<Procedure, Figures> byProcedure, Watermark watermark, List<Target> targets) {

    public YearFigures {
        byProcedure = Map.copyOf(byProcedure);
        targets = List.copyOf(targets);
    }

    /// The figures of one procedure, or of all together where none is named.
    public Figures of(@Nullable Procedure procedure) {
        return procedure == null
                ? byProcedure.values().stream().reduce(Figures.NONE, Figures::plus)
                : byProcedure.getOrDefault(procedure, Figures.NONE);
    }

    public List<Verdict> verdicts(@Nullable Procedure procedure) {
        return Verdict.on(of(procedure), year, targets);
    }
}
