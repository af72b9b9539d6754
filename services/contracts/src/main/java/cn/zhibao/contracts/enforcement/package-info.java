/// The events that enforcement says; nobody else may write them.
@NullMarked
package cn.zhibao.contracts.enforcement;

import org.jspecify.annotations.NullMarked;
