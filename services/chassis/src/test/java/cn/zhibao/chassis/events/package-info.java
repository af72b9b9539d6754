/// Facts of the floor, without a database, and the simulated office in which the relay and the inbox of production run.
@NullMarked
package cn.zhibao.chassis.events;

import org.jspecify.annotations.NullMarked;
