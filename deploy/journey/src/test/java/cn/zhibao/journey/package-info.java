/// Whole-system tests (全流程测试): the product runs as it runs for an office, as processes of its own on real parts; the
/// tests use it from outside, by HTTP and in a real browser, and kill what they like.
@NullMarked
package cn.zhibao.journey;

import org.jspecify.annotations.NullMarked;
