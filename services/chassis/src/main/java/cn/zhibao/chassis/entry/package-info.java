/// What people enter about the clock of a case (计时记录), as the rooms take it over HTTP: one form for all of them.
@NullMarked
package cn.zhibao.chassis.entry;

import org.jspecify.annotations.NullMarked;
