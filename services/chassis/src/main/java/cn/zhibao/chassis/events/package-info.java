/// How facts leave and arrive: the outbox with its sharded, fenced relay, the inbox with its version-gap check and
/// parking, and the wire format (CloudEvents in binary mode). Blocking JDBC on purpose, a straight line to review.
@NullMarked
package cn.zhibao.chassis.events;

import org.jspecify.annotations.NullMarked;
