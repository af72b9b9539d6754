/// Statistics on the bench: figures worked out by hand, the fold under any order of delivery, and the service with its
/// real parts.
@NullMarked
package cn.zhibao.statistics;

import org.jspecify.annotations.NullMarked;
