package cn.zhibao.caseintake.competence;

import static cn.zhibao.legalclock.Confidence.SECONDARY;
import static cn.zhibao.legalclock.Confidence.UNVERIFIED;
import static cn.zhibao.legalclock.Confidence.VERIFIED;

import cn.zhibao.legalclock.Confidence;
import cn.zhibao.legalclock.Wording;

/// The rules of competence (管辖规则), each with where it stands and how surely it is known.
public enum CompetenceRule {
    COPYRIGHT(
            new Wording("著作权由版权或者文化执法部门处理", "copyright goes to the copyright or culture department"),
            new Wording("未查到条文", "no text found"),
            UNVERIFIED),
    PLANT_VARIETY(
            new Wording("植物新品种由农业农村或者林业草原部门处理", "plant varieties go to the agriculture or forestry department"),
            new Wording("未查到条文", "no text found"),
            UNVERIFIED),
    IC_LAYOUT(
            new Wording(
                    "布图设计侵权由国家知识产权局的行政执法委员会决定，省级部门协助",
                    "layout designs are decided by the committee of CNIPA, provinces assist"),
            new Wording("《集成电路布图设计行政执法办法》第二条", "IC Layout Enforcement Rules, Art. 2"),
            VERIFIED),
    COMPLAINT_BEFORE_2026(
            new Wording(
                    "投诉由被投诉人实际经营地或者住所地县级部门处理",
                    "a complaint goes to the county of the respondent's place of business or seat"),
            new Wording("《市场监督管理投诉举报处理暂行办法》第十二条", "SAMR Order 20 (2019), Art. 12"),
            VERIFIED),
    COMPLAINT(
            new Wording(
                    "投诉由被投诉人实际经营地或者住所地县级部门处理",
                    "a complaint goes to the county of the respondent's place of business or seat"),
            new Wording("《市场监督管理投诉举报处理办法》，条号未查到", "SAMR Order 121 (2025), article not found"),
            UNVERIFIED),
    COMPLAINT_UNREACHABLE(
            new Wording(
                    "平台内经营者公示的地址虚假或者无法联系的，投诉由平台住所地处理",
                    "where an in-platform trader's published address is false, a complaint goes to the platform's seat"),
            new Wording("《市场监督管理投诉举报处理办法》（2026-04-15起新增）", "SAMR Order 121 (2025), new since 2026-04-15"),
            VERIFIED),
    OWN_SITE(
            new Wording("平台经营者、自建网站经营者由其住所地管辖", "platforms and traders with a site of their own: their seat"),
            new Wording("《市场监督管理行政处罚程序规定》第十条", "Penalty Procedure Rules, Art. 10"),
            SECONDARY),
    IN_PLATFORM(
            new Wording("平台内经营者由其实际经营地管辖", "in-platform traders: their actual place of business"),
            new Wording("《市场监督管理行政处罚程序规定》第十条", "Penalty Procedure Rules, Art. 10"),
            SECONDARY),
    PLATFORM_OFFICE(
            new Wording("平台住所地先收到平台内经营者线索的，也可以管辖", "the platform's local office may act if it received the clue first"),
            new Wording("《市场监督管理行政处罚程序规定》第十条", "Penalty Procedure Rules, Art. 10"),
            SECONDARY),
    PLACE_OF_ACT(
            new Wording("行政处罚由违法行为发生地县级以上部门管辖", "penalties: the county or above where the act happened"),
            new Wording("《行政处罚法》第二十二条", "Administrative Penalty Law, Art. 22"),
            VERIFIED),
    COUNTERFEIT_PATENT(
            new Wording("假冒专利由县级专利执法部门管辖（2021-06-01起）", "counterfeit patents: the county, since 2021-06-01"),
            new Wording("国家知识产权局批复", "a reply of CNIPA"),
            VERIFIED),
    PATENT_DISPUTE(
            new Wording(
                    "专利侵权纠纷由被请求人所在地或者侵权行为地管辖",
                    "patent infringement disputes: the respondent's place or the place of infringement"),
            new Wording("《专利法实施细则》第九十七条", "Patent Implementing Regulations, Art. 97"),
            VERIFIED),
    PATENT_DEPARTMENT(
            new Wording(
                    "专利纠纷由省级部门处理，案件多且有能力的设区市、区县部门也可以处理",
                    "patent disputes: the province, and cities or districts with many cases and the capacity"),
            new Wording("《专利法实施细则》第九十五条", "Patent Implementing Regulations, Art. 95"),
            VERIFIED),
    FIRST_TO_FILE(
            new Wording("两个以上机关都有管辖权的，由最先立案的管辖", "where several are competent, the first to file"),
            new Wording("《市场监督管理行政处罚程序规定》管辖条款", "Penalty Procedure Rules, on competence"),
            UNVERIFIED),
    FIRST_ACCEPTED(
            new Wording("两个以上部门都有管辖权的，由最先受理的管辖", "where several are competent, the first to accept"),
            new Wording("《专利法实施细则》第九十七条", "Patent Implementing Regulations, Art. 97"),
            VERIFIED),
    NO_SECOND_TRANSFER(
            new Wording(
                    "移送来的案件，认为不属于本机关管辖的，报请共同的上一级指定，不得再自行移送",
                    "what came by transfer is not passed on again but reported to the common superior"),
            new Wording("《市场监督管理行政处罚程序规定》管辖条款", "Penalty Procedure Rules, on competence"),
            UNVERIFIED);

    private final Wording says;
    private final Wording basis;
    private final Confidence confidence;

    CompetenceRule(Wording says, Wording basis, Confidence confidence) {
        this.says = says;
        this.basis = basis;
        this.confidence = confidence;
    }

    public Wording says() {
        return says;
    }

    /// Where it stands in the law.
    public Wording basis() {
        return basis;
    }

    /// How surely it is known.
    public Confidence confidence() {
        return confidence;
    }
}
