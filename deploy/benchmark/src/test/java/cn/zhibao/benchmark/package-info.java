/// Tests of how things are written and who is offered what.
@NullMarked
package cn.zhibao.benchmark;

import org.jspecify.annotations.NullMarked;
