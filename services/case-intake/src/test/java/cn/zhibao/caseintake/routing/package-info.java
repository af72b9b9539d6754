/// Tests of why matters go which way.
@NullMarked
package cn.zhibao.caseintake.routing;

import org.jspecify.annotations.NullMarked;
