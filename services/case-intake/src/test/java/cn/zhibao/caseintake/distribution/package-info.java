/// Tests of distribution by rule.
@NullMarked
package cn.zhibao.caseintake.distribution;

import org.jspecify.annotations.NullMarked;
