package cn.zhibao.chassis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Where a world plays. Every thread of every process is a virtual thread, and one of them moves at a time: at
/// each call to the outside the seed decides who moves next. So the threads interleave in any way they might in
/// earnest, and yet the same seed gives the same play. Time goes by only while somebody sleeps or calls.
public final class Stage implements AutoCloseable {

    private static final long STEP_BUDGET = 20_000;

    private final SplittableRandom chance;
    private final Trace trace;
    private final List<Actor> actors = new ArrayList<>();
    private final Actor director;
    private Actor mover;
    private Weather weather = Weather.CALM;
    private long now;
    private long faults;
    private boolean over;
    private boolean exhausted;
    private @Nullable Throwable broken;

    /// Begins with the calling thread as the director, who moves first.
    public Stage(long seed, Trace trace) {
        this.chance = new SplittableRandom(seed);
        this.trace = trace;
        this.director = new Actor("director", new Machine("director"));
        this.mover = director;
        director.embody(Thread.currentThread());
        actors.add(director);
    }

    public void weather(Weather coming) {
        this.weather = coming;
    }

    /// Adds a thread to a process. After a crash it does its work from the beginning.
    public void add(String does, Machine machine, Runnable work) {
        var actor = new Actor(machine.name() + " " + does, machine);
        actor.embody(Thread.ofVirtual().unstarted(() -> live(actor, work)));
        machine.add(actor);
        actors.add(actor);
    }

    private void live(Actor self, Runnable work) {
        self.awaitMove();
        while (!over) {
            try {
                self.revive();
                pass(self);
                work.run();
                break;
            } catch (Crash died) {
                continue;
            } catch (Throwable unexpected) {
                broken = unexpected;
                break;
            }
        }
        self.end();
        hand(next());
    }

    /// A call to the outside. Before it is made, others may move on, and the process may be stopped or killed.
    public void call(String what, long number) {
        var self = alive();
        trace.step(now, self.name(), what, number);
        now += chance.nextInt(3);
        if (trace.steps() > STEP_BUDGET) {
            exhausted = true;
            pass(self);
        }
        trouble(self);
        if (oneIn(weather.change())) {
            pass(self);
        }
    }

    private void trouble(Actor self) {
        if (self == director) {
            return;
        }
        if (oneIn(weather.crash())) {
            var millis = 50 + chance.nextInt(3_000);
            fault("is killed, and back after ms", millis);
            self.machine().kill(now + millis);
            throw new Crash();
        }
        if (oneIn(weather.stop())) {
            var millis = 5 + chance.nextInt(oneIn(6) ? 45_000 : 900);
            fault("is stopped for ms", millis);
            self.machine().stop(now + millis);
            if (oneIn(2)) {
                self.machine().dropConnections();
                fault("loses its connections while stopped", 0);
            }
            pass(self);
        }
        if (oneIn(weather.drop())) {
            fault("loses its connections", 0);
            self.machine().dropConnections();
        }
    }

    /// The process that calls ends by itself, and is started again.
    public Crash crash(String why) {
        var self = alive();
        fault(why, 0);
        self.machine().kill(now + 500);
        return new Crash();
    }

    /// Writes down a fault that befalls whoever moves.
    public void fault(String what, long number) {
        faults++;
        trace.step(now, mover.name(), "! " + what, number);
    }

    /// Lets time go by.
    public void sleep(long millis) {
        var self = alive();
        self.sleepUntil(now + millis, false);
        pass(self);
    }

    /// Lets time go by until somebody wakes those who doze.
    public void doze(long millis) {
        var self = alive();
        self.sleepUntil(now + millis, true);
        pass(self);
    }

    /// Something happened for which others may be dozing.
    public void wake() {
        actors.forEach(actor -> actor.call(now + 1));
    }

    public long now() {
        return now;
    }

    public long faults() {
        return faults;
    }

    public RandomGenerator chance() {
        return chance;
    }

    public int choose(int bound) {
        return chance.nextInt(bound);
    }

    /// True once in so many times; never for 0.
    public boolean oneIn(int times) {
        return times > 0 && chance.nextInt(times) == 0;
    }

    /// The process whose thread moves.
    public Machine here() {
        return mover.machine();
    }

    /// Ends the play: every thread leaves the stage.
    @Override
    public void close() {
        over = true;
        for (var actor : actors) {
            if (actor != director && !actor.isEnded()) {
                actor.die(now);
                hand(actor);
                director.awaitMove();
            }
        }
    }

    private Actor alive() {
        if (mover.isDoomed()) {
            throw new Crash();
        }
        return mover;
    }

    private void pass(Actor self) {
        var next = next();
        if (next != self) {
            hand(next);
            self.awaitMove();
        }
        if (self.isDoomed()) {
            throw new Crash();
        }
        if (self == director) {
            complain();
        }
    }

    private void complain() {
        if (broken != null) {
            throw new IllegalStateException("the world itself is broken", broken);
        }
        if (exhausted) {
            throw new NeverSettles("does not settle within %d steps".formatted(STEP_BUDGET));
        }
    }

    private void hand(Actor next) {
        mover = next;
        next.move();
    }

    /// Anybody who is awake; when all sleep, time jumps to the first who wakes.
    private Actor next() {
        if (over || exhausted || broken != null) {
            return director;
        }
        var awake = awake();
        if (awake == 0) {
            now = actors.stream().mapToLong(Actor::wakeAt).min().orElseThrow();
            awake = awake();
        }
        var chosen = awake == 1 ? 0 : chance.nextInt(awake);
        for (var actor : actors) {
            if (actor.isAwake(now) && chosen-- == 0) {
                return actor;
            }
        }
        throw new IllegalStateException("nobody moves");
    }

    private int awake() {
        var awake = 0;
        for (var actor : actors) {
            if (actor.isAwake(now)) {
                awake++;
            }
        }
        return awake;
    }
}
