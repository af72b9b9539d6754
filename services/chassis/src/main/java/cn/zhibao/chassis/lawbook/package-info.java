/// How the law under the clocks changes while the product runs (计时依据维护): a notice of days off or a settled rule is
/// looked at before, taken in, and every open due day follows.
@NullMarked
package cn.zhibao.chassis.lawbook;

import org.jspecify.annotations.NullMarked;
