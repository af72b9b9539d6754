/// Tests of how things are written and who is offered what.
@NullMarked
package cn.zhibao.portal;

import org.jspecify.annotations.NullMarked;
