/// The front door without a service behind it.
@NullMarked
package cn.zhibao.chassis.http;

import org.jspecify.annotations.NullMarked;
