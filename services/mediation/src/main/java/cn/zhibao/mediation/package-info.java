/// Mediation (调解): a dispute of a routed case is opened here, both parties consent, and it ends in agreement or fails
/// with a reason and a hint where it may go next. Read first: [Mediation], then [MediationService]; what arrives from
/// case intake is in [OpeningService].
@NullMarked
package cn.zhibao.mediation;

import org.jspecify.annotations.NullMarked;
