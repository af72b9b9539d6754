@NullMarked
package cn.zhibao.caseintake.competence;

import org.jspecify.annotations.NullMarked;
