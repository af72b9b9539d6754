package cn.zhibao.benchmark;

import java.util.List;

/// What several rounds say together.
record Spread(double median, double least, double greatest) {

    static Spread of(List<String> values) {
        var sorted = values.stream().mapToDouble(Double::parseDouble).sorted().toArray();
        // Of an even number the two in the middle, between which the median lies.
        var median = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    /// Median, least and greatest as three cells.
    String cells() {
        return Aim.plain(median) + " | " + Aim.plain(least) + " | " + Aim.plain(greatest);
    }
}
