/// A service that breaks every law once. Each class says which one; the laws must condemn it.
@NullMarked
package cn.zhibao.guilty;

import org.jspecify.annotations.NullMarked;
