/// The legal clock against its vectors, against a slower clock, and against published calendars.
@NullMarked
package cn.zhibao.legalclock;

import org.jspecify.annotations.NullMarked;
