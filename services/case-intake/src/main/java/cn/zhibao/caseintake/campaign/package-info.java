/// Campaigns (专项行动), key days and exhibitions of an office, and the matters tagged with them. Read first: [Campaign],
/// then [TagService].
@NullMarked
package cn.zhibao.caseintake.campaign;

import org.jspecify.annotations.NullMarked;
