/// Tests of the question of satisfaction.
@NullMarked
package cn.zhibao.caseintake.satisfaction;

import org.jspecify.annotations.NullMarked;
