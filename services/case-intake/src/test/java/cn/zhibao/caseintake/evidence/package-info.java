/// Tests of the evidence room.
@NullMarked
package cn.zhibao.caseintake.evidence;

import org.jspecify.annotations.NullMarked;
