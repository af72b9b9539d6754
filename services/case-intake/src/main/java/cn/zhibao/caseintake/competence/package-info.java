/// Competence (管辖): who is competent for a matter by what is known of it, and what becomes of it where two authorities
/// do
/// not agree. Read first: [Suggestion], then [CompetenceService].
@NullMarked
package cn.zhibao.caseintake.competence;

import org.jspecify.annotations.NullMarked;
