/// Case intake (案件受理): every matter that reaches the office is registered, accepted or refused, and routed from
/// here. Routing decisions belong to this room alone. Read first: [CaseFile], then [CaseService].
@NullMarked
package cn.zhibao.caseintake;

import org.jspecify.annotations.NullMarked;
