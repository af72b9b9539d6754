@NullMarked
package cn.zhibao.caseintake.allegation;

import org.jspecify.annotations.NullMarked;
