package cn.zhibao.chassis.simulation;

import java.util.ArrayList;
import java.util.List;

/// An operating-system process of the world: its threads are stopped, killed and started together.
public final class Machine {

    private final String name;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Runnable> connections = new ArrayList<>();

    public Machine(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    void add(Actor actor) {
        actors.add(actor);
    }

    /// A connection of this process, and how it ends when the process or the network does.
    public void holds(Runnable end) {
        connections.add(end);
    }

    public void releases(Runnable end) {
        connections.remove(end);
    }

    /// The network or the other side ends every connection; the process lives on and does not know yet.
    public void dropConnections() {
        var held = List.copyOf(connections);
        connections.clear();
        held.forEach(Runnable::run);
    }

    /// SIGKILL; it starts again at the given time.
    void kill(long restartAt) {
        actors.forEach(actor -> actor.die(restartAt));
        dropConnections();
    }

    /// SIGSTOP until the given time.
    void stop(long until) {
        actors.forEach(actor -> actor.sleepAtLeast(until));
    }
}
