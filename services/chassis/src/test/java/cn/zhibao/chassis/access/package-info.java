/// Facts of the floor, without a database.
@NullMarked
package cn.zhibao.chassis.access;

import org.jspecify.annotations.NullMarked;
