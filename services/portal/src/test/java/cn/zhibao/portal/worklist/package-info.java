/// Worklists, without a screen.
@NullMarked
package cn.zhibao.portal.worklist;

import org.jspecify.annotations.NullMarked;
