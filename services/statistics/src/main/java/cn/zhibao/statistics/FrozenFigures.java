package cn.zhibao.statistics;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The document that a publication freezes: every figure of a region and a year with the watermark it was counted at.
/// Its canonical JSON is what the hash is taken over.
///
/// @param definitions the closure-rate definitions in force, id and version
public record FrozenFigures(
        String region,
        int year,
        int vintage,
        LocalDate publishedOn,
        SortedMap<String, Figures> figures,
        Watermark watermark,
        List<String> definitions) {

    public FrozenFigures {
        figures = new TreeMap<>(figures);
        definitions = List.copyOf(definitions);
    }

    public static FrozenFigures of(YearFigures figures, int vintage, LocalDate publishedOn) {
        return new FrozenFigures(
                figures.region().digits(),
                figures.year(),
                vintage,
                publishedOn,
                Arrays.stream(Procedure.values())
                        .collect(Collectors.toMap(Procedure::name, figures::of, (a, b) -> a, TreeMap::new)),
                figures.watermark(),
                Arrays.stream(ClosureRate.values())
                        .map(rate -> rate.id() + " v" + ClosureRate.VERSION)
                        .toList());
    }

    /// The frozen figures held against the targets.
    public YearFigures with(List<Target> targets) {
        Map<Procedure, Figures> byProcedure = Arrays.stream(Procedure.values())
                .filter(procedure -> figures.containsKey(procedure.name()))
                .collect(Collectors.toMap(
                        Function.identity(), procedure -> figures.getOrDefault(procedure.name(), Figures.NONE)));
        return new YearFigures(RegionCode.of(region), year, byProcedure, watermark, targets);
    }
}
