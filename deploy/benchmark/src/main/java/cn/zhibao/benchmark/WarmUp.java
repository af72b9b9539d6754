package cn.zhibao.benchmark;

import java.io.IOException;

/// Runs one side until it gets no faster. On two cores the compilers of a Java process take minutes, and a side that is
/// measured cold is measured wrong; each side gets what it needs.
final class WarmUp {

    private static final int MOST = 24;

    /// So many slices in a row without a gain end it.
    private static final int STILL = 3;

    private static final double GAIN = 1.03;

    private WarmUp() {}

    /// A piece of the work, as long as one measurement.
    @FunctionalInterface
    interface Slice {
        double perSecond() throws IOException, InterruptedException;
    }

    /// Ends when three slices in a row brought no gain, or after 24.
    static void of(Slice slice) throws IOException, InterruptedException {
        var best = 0.0;
        for (int run = 0, still = 0; run < MOST && still < STILL; run++) {
            var rate = slice.perSecond();
            still = rate > best * GAIN ? 0 : still + 1;
            best = Math.max(best, rate);
        }
    }
}
