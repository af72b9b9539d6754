/// Sources (案件来源): all that came in about one matter, the one it was registered with first. Read first: [CaseSource],
/// then [SourceService].
@NullMarked
package cn.zhibao.caseintake.sources;

import org.jspecify.annotations.NullMarked;
