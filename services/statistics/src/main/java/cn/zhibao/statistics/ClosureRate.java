package cn.zhibao.statistics;

import java.util.Arrays;
import java.util.Optional;

/// The practised definitions of the closure rate (结案率). Each figure is one definition with an id and a version; a new
/// meaning is a new version, and old figures keep theirs.
public enum ClosureRate {
    WITH_CARRIED_OVER(
            "CR-1",
            "结案率（含旧存）",
            "closure rate with cases carried over",
            "当期结案 ÷（旧存＋新收）",
            "closed in the period ÷ (carried over + opened in the period)",
            "年初未结的旧存案件与当年新收案件之和",
            "cases open at the start of the year plus cases opened in it",
            "法院工作公报通行口径：受理数含旧存 court bulletins, where accepted cases include those carried over"),
    CLOSING_TO_NEW(
            "CR-2",
            "结收比",
            "closings to new cases",
            "当期结案 ÷ 当期新收",
            "closed in the period ÷ opened in the period",
            "当年新收案件；结案含往年案件，故可超过 100%",
            "cases opened in the year; closings include older cases, so it can exceed 100 %",
            "结收比通行定义 the common definition of the ratio of closings to new cases");

    /// The version of every definition here.
    public static final int VERSION = 1;

    private final String id;
    private final String zh;
    private final String en;
    private final String formula;
    private final String formulaEn;
    private final String denominator;
    private final String denominatorEn;
    private final String source;

    ClosureRate(
            String id,
            String zh,
            String en,
            String formula,
            String formulaEn,
            String denominator,
            String denominatorEn,
            String source) {
        this.id = id;
        this.zh = zh;
        this.en = en;
        this.formula = formula;
        this.formulaEn = formulaEn;
        this.denominator = denominator;
        this.denominatorEn = denominatorEn;
        this.source = source;
    }

    public Rate of(Figures figures) {
        return switch (this) {
            case WITH_CARRIED_OVER -> new Rate(figures.closed(), figures.carriedOver() + figures.opened());
            case CLOSING_TO_NEW -> new Rate(figures.closed(), figures.opened());
        };
    }

    /// The definition of a metric's id, where it is a closure rate.
    public static Optional<ClosureRate> of(String metric) {
        return Arrays.stream(values()).filter(rate -> rate.id.equals(metric)).findFirst();
    }

    public String id() {
        return id;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    public String formula() {
        return formula;
    }

    public String formulaEn() {
        return formulaEn;
    }

    /// The denominator in words.
    public String denominator() {
        return denominator;
    }

    public String denominatorEn() {
        return denominatorEn;
    }

    public String source() {
        return source;
    }
}
