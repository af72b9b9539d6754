package cn.zhibao.caseintake.distribution;

import cn.zhibao.caseintake.CaseAction;
import cn.zhibao.caseintake.CaseRefusal;
import cn.zhibao.chassis.access.Policy;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.chassis.store.Ids;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The rules of distribution and the absences they go by, as whoever presides keeps them.
@ApplicationScoped
public class RuleService {

    /// Nobody sees through more.
    static final int MOST = 30;

    private static final int LONGEST_ABSENCE_DAYS = 366;

    private final RuleRepository rules;
    private final RotaRepository rotas;

    RuleService(RuleRepository rules, RotaRepository rotas) {
        this.rules = rules;
        this.rotas = rotas;
    }

    /// Those that stand, in the order in which they are tried.
    public Uni<List<Rule>> standing(Call call) {
        return rules.standing(call.jurisdiction())
                .map(standing ->
                        standing.stream().map(RuleRepository.Standing::rule).toList());
    }

    public Uni<Rule> make(MakeRule terms, Call call) {
        Policy.demand(call.actor(), CaseAction.HANDLE, terms.region());
        if (terms.beginsOn().isBefore(call.today())) {
            throw fault("beginsOn", "不能早于今天", "must not lie in the past");
        }
        if ((terms.way() == Way.NAMED) != terms.officer().isPresent()) {
            throw fault("officer", "指定时须写明承办人，其他方式不写", "goes with naming one, and with nothing else");
        }
        var rule = new Rule(Ids.at(call.at()), terms, call.actor().subject());
        return rotas.inTurn(terms.region())
                .chain(() -> rules.count(terms.region()))
                .invoke(standing -> {
                    if (standing >= MOST) {
                        throw new Refused(CaseRefusal.TOO_MANY_RULES);
                    }
                })
                .chain(() -> rules.insert(rule, call))
                .replaceWith(rule);
    }

    /// Ends a rule; it counts no longer from now on, and is kept.
    public Uni<Void> end(UUID id, Call call) {
        return rules.end(id, call).invoke(RuleService::demand).replaceWithVoid();
    }

    public Uni<List<Absence>> absences(Call call) {
        return rotas.absences(call.jurisdiction(), call.today());
    }

    public Uni<Absence> note(RegionCode region, String subject, LocalDate from, LocalDate to, Call call) {
        Policy.demand(call.actor(), CaseAction.HANDLE, region);
        if (to.isBefore(from) || to.isBefore(call.today())) {
            throw fault("to", "不能早于起始日或者今天", "must not lie before the first day or today");
        }
        if (to.isAfter(from.plusDays(LONGEST_ABSENCE_DAYS))) {
            throw fault("to", "不能超过起始日起 366 天", "must lie within 366 days from the first day");
        }
        var absence = new Absence(Ids.at(call.at()), region.digits(), subject, subject, from, to);
        return rotas.note(absence, call)
                .invoke(isNoted -> {
                    if (!isNoted) {
                        throw fault("officer", "不是本辖区已登记的承办人", "is no officer on record for this region");
                    }
                })
                .replaceWith(absence);
    }

    public Uni<Void> strike(UUID id, Call call) {
        return rotas.strike(id, call).invoke(RuleService::demand).replaceWithVoid();
    }

    private static void demand(boolean isFound) {
        if (!isFound) {
            throw new Refused(CommonRefusal.NOT_FOUND);
        }
    }

    private static Refused fault(String field, String zh, String en) {
        return new Refused(CommonRefusal.INVALID, List.of(new FieldFault(field, zh, en)));
    }
}
