/// Enforcement (行政执法): penalty cases (行政处罚) and infringement adjudications (行政裁决), from the clue that is
/// verified to the case that is closed. Read first: [Enforcement], then [EnforcementService]; what arrives from case
/// intake and mediation is in [OpeningService].
@NullMarked
package cn.zhibao.enforcement;

import org.jspecify.annotations.NullMarked;
