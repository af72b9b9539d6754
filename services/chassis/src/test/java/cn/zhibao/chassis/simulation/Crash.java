package cn.zhibao.chassis.simulation;

/// The process dies here. No code of the process may catch it, and none of its calls has an effect any more.
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("crash", null, false, false);
    }
}
