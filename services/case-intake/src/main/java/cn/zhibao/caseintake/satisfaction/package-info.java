/// How satisfied those are whose matter was handled (满意度回访), asked once when it is over. It is not the 社会满意度 that
/// a work plan promises, which a survey of the public measures and nobody computes from matters. Read first:
/// [SatisfactionService].
@NullMarked
package cn.zhibao.caseintake.satisfaction;

import org.jspecify.annotations.NullMarked;
