package cn.zhibao.local.parts;

import java.util.Optional;

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

    Optional<ProcessHandle> process();
}
