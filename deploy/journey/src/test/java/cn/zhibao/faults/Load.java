package cn.zhibao.faults;

import cn.zhibao.journey.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/// Several clerks at work at once, at a measured pace, until they are told to end; each finishes what it has begun.
final class Load implements AutoCloseable {

    private static final int CLERKS = 4;

    private final List<CompletableFuture<Void>> days = new ArrayList<>();
    private volatile boolean over;

    private Load() {}

    static Load begin(Rig rig) {
        var load = new Load();
        for (var number = 0; number < CLERKS; number++) {
            var random = new Random(number);
            var clerk = new Clerk(rig);
            load.days.add(CompletableFuture.runAsync(
                    () -> load.work(clerk, random), task -> Thread.ofVirtual().start(task)));
        }
        return load;
    }

    private void work(Clerk clerk, Random random) {
        while (!over) {
            switch (random.nextInt(5)) {
                case 0 -> clerk.mediateInVain();
                case 1 -> clerk.inspect();
                default -> clerk.punish();
            }
            Office.pause(50 + random.nextInt(200));
        }
    }

    /// Whether all are still at work: nobody gave up.
    boolean goesOn() {
        return days.stream().noneMatch(CompletableFuture::isDone);
    }

    /// Ends the day; what a clerk could not bring to its end comes out here.
    @Override
    public void close() {
        over = true;
        days.forEach(CompletableFuture::join);
    }
}
