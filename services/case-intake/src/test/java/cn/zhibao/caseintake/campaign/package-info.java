/// Tests of campaigns and their days.
@NullMarked
package cn.zhibao.caseintake.campaign;

import org.jspecify.annotations.NullMarked;
