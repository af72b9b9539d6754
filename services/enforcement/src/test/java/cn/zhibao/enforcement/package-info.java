/// Enforcement before the laws, its cases as facts, and its routes and ears with the real parts.
@NullMarked
package cn.zhibao.enforcement;

import org.jspecify.annotations.NullMarked;
