package cn.zhibao.local.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One process of the system on this machine, found again by its pid file when the program that started it is gone.
public interface Part {

    String name();

    int port();

    /// Starts the process if it is not running and returns when it answers; says why when it does not.
    void start();

    /// Whether it answers as a user of the part would ask.
    boolean ready();

    /// Ends it in order, and by force when it takes too long.
    void stop();

    /// Ends it as a power cut would. For fault tests.
    void kill();

    /// Halts it and its children where they stand, as a suspended machine does: connections and locks stay. For fault
    /// tests.
    default void pause() {
        signal("-STOP");
    }

    /// Lets it go on after a halt.
    default void resume() {
        signal("-CONT");
    }

    private void signal(String sign) {
        process()
                .ifPresent(process -> Stream.concat(Stream.of(process), process.descendants())
                        .forEach(each -> Shell.run(List.of("kill", sign, Long.toString(each.pid())))));
    }

    Optional<ProcessHandle> process();
}
