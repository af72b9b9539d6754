/// The journal (业务日志): the append-only, hash-chained truth of a service, written in the same transaction as the
/// change it tells of. Audit trail, time line and archive are all read from it.
@NullMarked
package cn.zhibao.chassis.journal;

import org.jspecify.annotations.NullMarked;
