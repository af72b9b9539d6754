/// What is alleged in a matter (涉嫌违法行为): the act, the goods, their value, where and when. Read first: [Allegation],
/// then [AllegationService].
@NullMarked
package cn.zhibao.caseintake.allegation;

import org.jspecify.annotations.NullMarked;
