/// Inspection on the bench.
@NullMarked
package cn.zhibao.inspection;

import org.jspecify.annotations.NullMarked;
