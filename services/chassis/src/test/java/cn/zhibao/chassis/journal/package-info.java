/// Facts of the floor, without a database.
@NullMarked
package cn.zhibao.chassis.journal;

import org.jspecify.annotations.NullMarked;
