/// The archive (事件档案): every event heard is kept as it came, counted in the same transaction, shown as the time line of
/// its case, and read again when the figures are rebuilt. Read first: [CountingService].
@NullMarked
package cn.zhibao.statistics.archive;

import org.jspecify.annotations.NullMarked;
