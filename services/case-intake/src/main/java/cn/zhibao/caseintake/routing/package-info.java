/// Why a matter is sent which way (分办依据): reasons, the conditions the law sets for a way, and those of the fast track.
/// Which fit which matter is decided by one table without a database. Read first: [RoutingReason], then
/// [RoutingChoice].
@NullMarked
package cn.zhibao.caseintake.routing;

import org.jspecify.annotations.NullMarked;
