/// Search (检索): cases and parties by what people remember of them, within a jurisdiction. Read first: [SearchTerm],
/// then
/// [SearchService].
@NullMarked
package cn.zhibao.caseintake.search;

import org.jspecify.annotations.NullMarked;
