/// Saying no: one exception, one catalogue per service, one mapper to RFC 9457 problems with Chinese and English text,
/// each with a page at its type.
@NullMarked
package cn.zhibao.chassis.problem;

import org.jspecify.annotations.NullMarked;
