package cn.zhibao.statistics.edge;

import cn.zhibao.statistics.ClosureRate;
import java.util.Arrays;
import java.util.List;

/// A definition of a closure rate (口径), one click away from every figure.
public record DefinitionView(
        String id,
        int version,
        String name,
        String nameEn,
        String formula,
        String formulaEn,
        String denominator,
        String denominatorEn,
        String source) {

    static List<DefinitionView> all() {
        return Arrays.stream(ClosureRate.values()).map(DefinitionView::of).toList();
    }

    private static DefinitionView of(ClosureRate rate) {
        return new DefinitionView(
                rate.id(),
                ClosureRate.VERSION,
                rate.zh(),
                rate.en(),
                rate.formula(),
                rate.formulaEn(),
                rate.denominator(),
                rate.denominatorEn(),
                rate.source());
    }
}
