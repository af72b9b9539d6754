/// What every store of ours has in common: the one clock, the jurisdiction a transaction works under, time-ordered ids.
@NullMarked
package cn.zhibao.chassis.store;

import org.jspecify.annotations.NullMarked;
