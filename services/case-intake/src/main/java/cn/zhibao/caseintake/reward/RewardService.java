package cn.zhibao.caseintake.reward;

import cn.zhibao.caseintake.CaseService;
import cn.zhibao.chassis.access.Action;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.journal.Journal;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.caseintake.CaseIntakeEvent;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Proposes rewards for reports, has a second person decide, and writes down who of them was fetched.
@ApplicationScoped
public class RewardService {

    private final RewardRepository rewards;
    private final CaseService cases;
    private final Journal journal;
    private final Period within;

    /// @param within how long a granted reward can be collected; nobody has confirmed it
    RewardService(
            RewardRepository rewards,
            CaseService cases,
            Journal journal,
            @ConfigProperty(name = "reward.collect-within", defaultValue = "P60D") Period within) {
        if (within.isNegative() || within.isZero()) {
            throw new IllegalStateException("REWARD_COLLECT_WITHIN gives no time to collect a reward: " + within);
        }
        this.rewards = rewards;
        this.cases = cases;
        this.journal = journal;
        this.within = within;
    }

    /// Proposes one. The matter is locked by then, so that of two who propose at once the second finds the first.
    public Uni<Reward> propose(UUID caseId, ProposeReward proposal, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), RewardAction.CONDUCT, caseFile.region()))
                .call(() -> cases.hold(caseId, ""))
                .call(() -> rewards.ofCase(caseId).invoke(known -> demandNone(known, call.today())))
                .map(caseFile -> new Reward(
                        Ids.at(call.at()), caseFile, proposal, call.actor().subject(), call.today()))
                .call(reward -> rewards.isShielded(caseId)
                        .chain(isHidden -> journal.append(reward, reward.proposed(isHidden), call.cause())))
                .call(rewards::persist);
    }

    public Uni<Reward> grant(UUID id, String opinion, Call call) {
        return change(
                id,
                RewardAction.DECIDE,
                call,
                (reward, isHidden) -> reward.grant(decider(opinion, call), within, isHidden));
    }

    public Uni<Reward> decline(UUID id, String opinion, Call call) {
        return change(
                id, RewardAction.DECIDE, call, (reward, isHidden) -> reward.decline(decider(opinion, call), isHidden));
    }

    /// Writes down that it was fetched.
    public Uni<Reward> collect(UUID id, CollectionWay way, LocalDate on, Call call) {
        return change(
                id,
                RewardAction.CONDUCT,
                call,
                (reward, isHidden) -> reward.collect(way, on, call.actor().subject(), isHidden));
    }

    /// What is known of rewards for a matter. Beside a shielded reporter only those see it who work on it.
    public Uni<RewardStanding> standing(UUID caseId, Call call) {
        return cases.find(caseId, call)
                .invoke(caseFile -> Policy.demand(call.actor(), RewardAction.READ, caseFile.region()))
                .chain(caseFile -> rewards.isShielded(caseId)
                        .chain(isShielded -> rewards.ofCase(caseId)
                                .map(known -> new RewardStanding(
                                        caseFile,
                                        isShielded,
                                        isShielded && !mayConduct(caseFile.region(), call) ? List.of() : known,
                                        within,
                                        call.today()))));
    }

    public Uni<RewardYear> of(RegionCode region, Year year, Call call) {
        Policy.demand(call.actor(), RewardAction.READ, region);
        return rewards.lines(region, year, call.today()).map(lines -> new RewardYear(region, year, lines));
    }

    private Uni<Reward> change(UUID id, Action action, Call call, BiFunction<Reward, Boolean, CaseIntakeEvent> deed) {
        return rewards.find(id)
                .invoke(reward -> Policy.demand(call.actor(), action, reward.region()))
                .map(call::demandSeen)
                .call(reward -> rewards.isShielded(reward.caseId())
                        .chain(isHidden -> journal.append(reward, deed.apply(reward, isHidden), call.cause())));
    }

    private static boolean mayConduct(RegionCode region, Call call) {
        return Policy.decide(call.actor(), RewardAction.CONDUCT, region) == Policy.Decision.ALLOW;
    }

    private static Reward.Decider decider(String opinion, Call call) {
        return new Reward.Decider(call.actor().subject(), opinion, call.today());
    }

    private static void demandNone(List<Reward> known, LocalDate today) {
        if (known.stream().anyMatch(one -> one.state(today) != RewardState.DECLINED)) {
            throw new Refused(RewardRefusal.REWARDED_ALREADY);
        }
    }
}
