package cn.zhibao.benchmark;

/// What one side reached in one round.
record Figures(double perSecond, double p50, double p99, long failed) {

    static Figures of(Load.Outcome outcome) {
        return new Figures(outcome.perSecond(), outcome.millis(50), outcome.millis(99), outcome.failed());
    }
}
