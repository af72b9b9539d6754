/// What a simulated world stands on: one seed for every choice, a clock that only the world moves, processes that are
/// stopped, killed and started again between any two of their calls, and a trace of what happened.
@NullMarked
package cn.zhibao.chassis.simulation;

import org.jspecify.annotations.NullMarked;
