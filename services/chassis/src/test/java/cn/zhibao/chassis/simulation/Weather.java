package cn.zhibao.chassis.simulation;

/// How rough a world is: one in so many calls brings the fault, 0 for never.
///
/// @param crash the process that calls is killed and started again
/// @param stop it is stopped for a while, and half the time its connections are gone when it goes on
/// @param drop its connections end
/// @param change another thread moves on first
public record Weather(int crash, int stop, int drop, int change) {

    public static final Weather CALM = new Weather(0, 0, 0, 3);
}
