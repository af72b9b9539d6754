/// Matters that may be the one somebody is about to register, or belong to it (疑似重复、关联案件). Read first:
/// [AskedMatter], then [AlikeService].
@NullMarked
package cn.zhibao.caseintake.alike;

import org.jspecify.annotations.NullMarked;
