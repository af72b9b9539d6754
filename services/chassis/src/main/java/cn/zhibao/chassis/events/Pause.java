package cn.zhibao.chassis.events;

/// Waiting on a worker thread, between tries.
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting", ended);
        }
    }
}
