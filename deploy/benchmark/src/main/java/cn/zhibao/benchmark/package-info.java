/// The benchmark room: the product measured beside a limit of the same machine in the same run, so that what
/// counts is a ratio and not a number of one day. Read first: [RegisterBenchmark].
@NullMarked
package cn.zhibao.benchmark;

import org.jspecify.annotations.NullMarked;
