/// The front door of each service: one unit of work for all routes, idempotency keys, versions, paging, odd paths.
@NullMarked
package cn.zhibao.chassis.http;

import org.jspecify.annotations.NullMarked;
