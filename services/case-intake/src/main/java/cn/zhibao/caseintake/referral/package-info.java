/// What leaves the office for others and what comes from them (移送、线索通报). Read first: [Referral], then
/// [ReferralService]; what the other side answers stands in [ReferralAnswer], to whom one can write in [Partner].
@NullMarked
package cn.zhibao.caseintake.referral;

import org.jspecify.annotations.NullMarked;
