/// The front door `./zhibao`: starts the whole product on one machine with real parts and no containers, shows
/// how it is, and does from a terminal what an administrator does.
@NullMarked
package cn.zhibao.local;

import org.jspecify.annotations.NullMarked;
