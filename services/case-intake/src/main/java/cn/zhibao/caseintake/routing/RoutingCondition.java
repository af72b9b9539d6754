package cn.zhibao.caseintake.routing;

import cn.zhibao.contracts.reference.Route;
import cn.zhibao.legalclock.Wording;
import java.util.Arrays;
import java.util.List;

/// What the law asks for before a matter goes a way (条件): the four of a filing, which the room of penalties has yet to
/// verify, and the four of a request for adjudication, without which there is none.
public enum RoutingCondition {
    INITIAL_EVIDENCE(Route.PENALTY, "有证据初步证明存在违法行为", "initial evidence of a breach"),
    PUNISHABLE(Route.PENALTY, "依据市场监督管理法律法规规章应当给予行政处罚", "it should be punished under market-supervision law"),
    OWN_JURISDICTION(Route.PENALTY, "属于本部门管辖", "within the office's own jurisdiction"),
    WITHIN_PERIOD(Route.PENALTY, "在给予行政处罚的法定期限内", "within the period in which it can be punished"),

    ENTITLED(Route.ADJUDICATION, "请求人是专利权人或者利害关系人", "the requester is the patentee or an interested party"),
    CLEAR_RESPONDENT(Route.ADJUDICATION, "有明确的被请求人", "there is a clear respondent"),
    CONCRETE_REQUEST(Route.ADJUDICATION, "有明确的请求事项和具体事实", "the request and its facts are concrete"),
    NO_SUIT_NO_ARBITRATION(Route.ADJUDICATION, "没有就该纠纷起诉，也没有约定仲裁", "no suit is pending and no arbitration was agreed");

    private static final LegalBasis FILING =
            LegalBasis.read("《市场监督管理行政处罚程序规定》第十九条", "Provisions on Penalty Procedure, Art. 19");
    private static final LegalBasis REQUEST =
            LegalBasis.secondary("《专利纠纷行政裁决和调解办法》第十三条", "Measures on Patent Adjudication and Mediation, Art. 13");

    private final Route route;
    private final Wording wording;

    RoutingCondition(Route route, String zh, String en) {
        this.route = route;
        this.wording = new Wording(zh, en);
    }

    /// Those of a way; none where the law asks for none.
    public static List<RoutingCondition> of(Route route) {
        return Arrays.stream(values())
                .filter(condition -> condition.route == route)
                .toList();
    }

    public Wording wording() {
        return wording;
    }

    public LegalBasis basis() {
        return route == Route.PENALTY ? FILING : REQUEST;
    }

    /// Whether a matter may go this way under such an answer: a clue that is still to be verified may, a request that
    /// is
    /// not complete may not.
    boolean allows(ConditionAnswer answer) {
        return switch (answer) {
            case YES -> true;
            case UNCLEAR -> route == Route.PENALTY;
            case NO -> false;
        };
    }
}
