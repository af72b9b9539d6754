/// Tests of rights-aid.
@NullMarked
package cn.zhibao.caseintake.aid;

import org.jspecify.annotations.NullMarked;
