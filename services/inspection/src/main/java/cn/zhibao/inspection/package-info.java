/// Inspection (双随机检查): visits to enterprises, what was found there, and the findings that need a case. It hears nobody;
/// the story of a case may begin here. Read first: [Visit], then [VisitService].
@NullMarked
package cn.zhibao.inspection;

import org.jspecify.annotations.NullMarked;
