/// A service that breaks no law: the laws must let it pass.
@NullMarked
package cn.zhibao.innocent;

import org.jspecify.annotations.NullMarked;
