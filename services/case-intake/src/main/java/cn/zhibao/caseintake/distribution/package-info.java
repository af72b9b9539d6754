/// Distribution by rule (自动分派): to whom a matter that nobody has is put, and why. Read first: [Rule], then [Rota],
/// which
/// decides without asking anything, then [DistributionService].
@NullMarked
package cn.zhibao.caseintake.distribution;

import org.jspecify.annotations.NullMarked;
