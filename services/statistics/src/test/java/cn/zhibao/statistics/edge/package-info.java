/// The edge of statistics on the bench.
@NullMarked
package cn.zhibao.statistics.edge;

import org.jspecify.annotations.NullMarked;
