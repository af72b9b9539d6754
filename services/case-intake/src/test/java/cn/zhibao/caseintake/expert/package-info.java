/// Tests of experts, their terms and what they may not be asked.
@NullMarked
package cn.zhibao.caseintake.expert;

import org.jspecify.annotations.NullMarked;
