/// Facts of the floor, without a database.
@NullMarked
package cn.zhibao.chassis.events;

import org.jspecify.annotations.NullMarked;
