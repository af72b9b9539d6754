/// Statistics (统计): counts what was opened and closed, by region, procedure and time, holds the closure rates against
/// the targets of the work plans and publishes them as vintages. Read first: [CountedCase], then [Figures] and
/// [ClosureRate].
@NullMarked
package cn.zhibao.statistics;

import org.jspecify.annotations.NullMarked;
