/// Rewards to those who reported a violation (举报奖励): proposed, agreed to by a second person, fetched or lapsed. No rule
/// on amounts or deadlines is known here: amounts are entered by people, the time for fetching one is configured. Read
/// first: [RewardService].
@NullMarked
package cn.zhibao.caseintake.reward;

import org.jspecify.annotations.NullMarked;
