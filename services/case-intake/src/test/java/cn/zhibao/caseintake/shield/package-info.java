/// Tests of sealing that need no server.
@NullMarked
package cn.zhibao.caseintake.shield;

import org.jspecify.annotations.NullMarked;
