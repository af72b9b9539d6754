/// Tests of what may be done next.
@NullMarked
package cn.zhibao.portal.steps;

import org.jspecify.annotations.NullMarked;
