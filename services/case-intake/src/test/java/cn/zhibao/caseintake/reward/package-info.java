/// Tests of rewards without a database.
@NullMarked
package cn.zhibao.caseintake.reward;

import org.jspecify.annotations.NullMarked;
