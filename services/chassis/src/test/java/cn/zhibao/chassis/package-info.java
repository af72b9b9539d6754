/// The floor before its laws.
@NullMarked
package cn.zhibao.chassis;

import org.jspecify.annotations.NullMarked;
