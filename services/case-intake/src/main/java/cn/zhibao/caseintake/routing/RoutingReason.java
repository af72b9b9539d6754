package cn.zhibao.caseintake.routing;

import static cn.zhibao.contracts.reference.RightKind.COPYRIGHT;
import static cn.zhibao.contracts.reference.RightKind.GEOGRAPHIC_INDICATION;
import static cn.zhibao.contracts.reference.RightKind.IC_LAYOUT;
import static cn.zhibao.contracts.reference.RightKind.OFFICIAL_SIGN;
import static cn.zhibao.contracts.reference.RightKind.PATENT;
import static cn.zhibao.contracts.reference.RightKind.PLANT_VARIETY;
import static cn.zhibao.contracts.reference.RightKind.SPECIAL_SIGN;
import static cn.zhibao.contracts.reference.RightKind.TRADEMARK;
import static cn.zhibao.contracts.reference.RightKind.TRADE_SECRET;
import static cn.zhibao.contracts.reference.Route.ADJUDICATION;
import static cn.zhibao.contracts.reference.Route.MEDIATION;
import static cn.zhibao.contracts.reference.Route.PENALTY;
import static cn.zhibao.contracts.reference.Route.REFERRAL;
import static cn.zhibao.contracts.reference.SourceKind.ASSIGNED;
import static cn.zhibao.contracts.reference.SourceKind.COMPLAINT;
import static cn.zhibao.contracts.reference.SourceKind.INSPECTION;
import static cn.zhibao.contracts.reference.SourceKind.REPORT;
import static cn.zhibao.contracts.reference.SourceKind.RIGHT_HOLDER;
import static cn.zhibao.contracts.reference.SourceKind.TRANSFER_IN;

import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.Route;
import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.legalclock.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Why a matter is sent to a procedure (分办情形), and for matters from which source and about which right that can be so.
/// Where a reason names no source or no right, it may be any.
public enum RoutingReason {
    CONSUMER_DISPUTE(
            MEDIATION, "消费者要求解决与经营者的争议", "a consumer wants a dispute with a trader settled", from(COMPLAINT), about()),
    BOTH_WILLING(MEDIATION, "双方愿意调解", "both sides are willing to mediate", from(), about()),
    DAMAGES_ONLY(
            MEDIATION,
            "当事人只要求解决赔偿数额",
            "a party wants the damages settled and nothing else",
            Sources.REQUESTS,
            about(PATENT, TRADEMARK, SPECIAL_SIGN)),
    MEDIABLE_PATENT_DISPUTE(
            MEDIATION,
            "专利权属、发明人资格、奖励报酬、临时保护期费用等纠纷",
            "a dispute on ownership, inventorship, inventor's reward or provisional protection",
            Sources.REQUESTS,
            about(PATENT)),
    COURT_REFERRAL(MEDIATION, "法院委派或者委托调解", "assigned or entrusted by a court", from(TRANSFER_IN), about()),

    TRADEMARK_INFRINGEMENT(
            PENALTY, "涉嫌侵犯注册商标专用权", "suspected infringement of a registered trademark", from(), about(TRADEMARK)),
    COUNTERFEIT_PATENT(PENALTY, "涉嫌假冒专利", "suspected counterfeit of a patent", from(), about(PATENT)),
    PASSING_OFF(
            PENALTY,
            "涉嫌实施混淆行为",
            "suspected passing off",
            from(),
            about(TRADEMARK, GEOGRAPHIC_INDICATION, RightKind.OTHER)),
    TRADE_SECRET_BREACH(PENALTY, "涉嫌侵犯商业秘密", "suspected breach of a trade secret", from(), about(TRADE_SECRET)),
    INDICATION_MISUSED(
            PENALTY,
            "涉嫌违反地理标志保护规定",
            "suspected misuse of a geographic indication",
            from(),
            about(GEOGRAPHIC_INDICATION)),
    SPECIAL_SIGN_MISUSED(PENALTY, "涉嫌侵犯特殊标志", "suspected infringement of a special sign", from(), about(SPECIAL_SIGN)),
    OFFICIAL_SIGN_MISUSED(
            PENALTY, "涉嫌侵犯奥林匹克标志等官方标志", "suspected infringement of an official sign", from(), about(OFFICIAL_SIGN)),
    CLUE_TO_VERIFY(
            PENALTY,
            "违法线索须核查后决定是否立案",
            "a clue is to be verified before it is decided whether to file",
            from(REPORT, RIGHT_HOLDER, INSPECTION, TRANSFER_IN, ASSIGNED, SourceKind.OTHER),
            about()),
    CLUE_IN_COMPLAINT(
            PENALTY, "投诉中含有违法线索，与投诉分别处理", "a complaint bears a clue, which is handled apart", from(COMPLAINT), about()),

    STOP_INFRINGEMENT(
            ADJUDICATION,
            "专利权人或者利害关系人请求处理专利侵权纠纷",
            "a patentee or interested party asks for a decision on an infringement",
            Sources.REQUESTS,
            about(PATENT)),

    OTHER_REGION(REFERRAL, "违法行为发生地不在本辖区", "the breach happened outside the district", from(), about()),
    OTHER_DEPARTMENT(
            REFERRAL,
            "由其他主管部门处理的权利",
            "a right in the care of another department",
            from(),
            about(COPYRIGHT, PLANT_VARIETY, RightKind.OTHER)),
    SUSPECTED_CRIME(REFERRAL, "涉嫌犯罪，移送公安机关", "a suspected crime goes to the police", from(), about()),
    NATIONAL_PATENT_DISPUTE(
            REFERRAL,
            "在全国有重大影响的专利侵权纠纷",
            "a patent infringement dispute of national significance",
            from(),
            about(PATENT)),
    LAYOUT_COMMITTEE(
            REFERRAL,
            "布图设计侵权纠纷由国家知识产权局行政执法委员会处理",
            "layout-design disputes are decided by the national committee",
            from(),
            about(IC_LAYOUT));

    private static final LocalDate COMPLAINT_RULE = LocalDate.of(2026, 4, 15);
    private static final LocalDate TRADEMARK_LAW = LocalDate.of(2027, 1, 1);

    private final Route route;
    private final Wording wording;
    private final Set<SourceKind> sources;
    private final Set<RightKind> rights;

    RoutingReason(Route route, String zh, String en, Set<SourceKind> sources, Set<RightKind> rights) {
        this.route = route;
        this.wording = new Wording(zh, en);
        this.sources = sources;
        this.rights = rights;
    }

    /// Those for sending a matter there.
    public static List<RoutingReason> of(Route route, RoutedMatter matter) {
        return Arrays.stream(values())
                .filter(reason -> reason.fits(route, matter))
                .toList();
    }

    boolean fits(Route asked, RoutedMatter matter) {
        return route == asked && matter.isFrom(sources) && matter.isAbout(rights);
    }

    public Wording wording() {
        return wording;
    }

    /// Where it stands in the law for a matter.
    public LegalBasis basis(RoutedMatter matter) {
        return switch (this) {
            case CONSUMER_DISPUTE ->
                matter.receivedOn().isBefore(COMPLAINT_RULE)
                        ? LegalBasis.unconfirmed()
                        : LegalBasis.read("《市场监督管理投诉举报处理办法》第三条", "SAMR Order 121 (2025), Art. 3");
            case BOTH_WILLING -> LegalBasis.read("《人民调解法》第十七条", "People's Mediation Law, Art. 17");
            case DAMAGES_ONLY -> damages(matter);
            case MEDIABLE_PATENT_DISPUTE ->
                LegalBasis.read("《专利法实施细则》第一百零二条", "Implementing Regulations of the Patent Law, Art. 102");
            case COURT_REFERRAL ->
                LegalBasis.read("《最高人民法院关于人民法院特邀调解的规定》", "SPC Provisions on Invited Mediation (2016)");
            case TRADEMARK_INFRINGEMENT ->
                isUnderNewTrademarkLaw(matter)
                        ? LegalBasis.read("《商标法》（2026）第七十二条、第七十四条", "Trademark Law (2026), Art. 72, 74")
                        : LegalBasis.read("《商标法》（2019）第五十七条、第六十条", "Trademark Law (2019), Art. 57, 60");
            case COUNTERFEIT_PATENT ->
                LegalBasis.read(
                        "《专利法》第六十八条、《专利法实施细则》第一百零一条", "Patent Law, Art. 68; Implementing Regulations, Art. 101");
            case PASSING_OFF -> LegalBasis.read("《反不正当竞争法》第七条", "Anti-Unfair Competition Law, Art. 7");
            case TRADE_SECRET_BREACH ->
                LegalBasis.read("《反不正当竞争法》第十条、第二十六条", "Anti-Unfair Competition Law, Art. 10, 26");
            case INDICATION_MISUSED ->
                LegalBasis.read("《地理标志产品保护办法》", "Measures for Geographic Indication Products (2023)");
            case SPECIAL_SIGN_MISUSED -> LegalBasis.read("《特殊标志管理条例》第十六条", "Regulations on Special Signs, Art. 16");
            case CLUE_TO_VERIFY -> LegalBasis.read("《市场监督管理行政处罚程序规定》第十八条", "Provisions on Penalty Procedure, Art. 18");
            case CLUE_IN_COMPLAINT ->
                matter.receivedOn().isBefore(COMPLAINT_RULE)
                        ? LegalBasis.read("《市场监督管理投诉举报处理暂行办法》第七条", "SAMR Order 20 (2019), Art. 7")
                        : LegalBasis.secondary("《市场监督管理投诉举报处理办法》第九条", "SAMR Order 121 (2025), Art. 9");
            case STOP_INFRINGEMENT -> LegalBasis.read("《专利法》第六十五条", "Patent Law, Art. 65");
            case OTHER_REGION -> LegalBasis.read("《行政处罚法》第二十二条", "Administrative Penalty Law, Art. 22");
            case SUSPECTED_CRIME ->
                LegalBasis.read("《行政执法机关移送涉嫌犯罪案件的规定》第三条", "Provisions on Transfer of Suspected Crimes, Art. 3");
            case NATIONAL_PATENT_DISPUTE -> LegalBasis.read("《专利法》第七十条", "Patent Law, Art. 70");
            case LAYOUT_COMMITTEE ->
                LegalBasis.read("《集成电路布图设计行政执法办法》第二条", "Measures on Layout-Design Enforcement, Art. 2");
            case OFFICIAL_SIGN_MISUSED, OTHER_DEPARTMENT -> LegalBasis.unconfirmed();
        };
    }

    private static LegalBasis damages(RoutedMatter matter) {
        if (matter.isAbout(about(PATENT))) {
            return LegalBasis.read("《专利法》第六十五条", "Patent Law, Art. 65");
        }
        if (matter.isAbout(about(SPECIAL_SIGN))) {
            return LegalBasis.read("《特殊标志管理条例》第十七条", "Regulations on Special Signs, Art. 17");
        }
        return isUnderNewTrademarkLaw(matter)
                ? LegalBasis.read("《商标法》（2026）第七十四条第三款", "Trademark Law (2026), Art. 74(3)")
                : LegalBasis.read("《商标法》（2019）第六十条第三款", "Trademark Law (2019), Art. 60(3)");
    }

    private static boolean isUnderNewTrademarkLaw(RoutedMatter matter) {
        return !matter.receivedOn().isBefore(TRADEMARK_LAW);
    }

    private static Set<SourceKind> from(SourceKind... sources) {
        return Set.of(sources);
    }

    private static Set<RightKind> about(RightKind... kinds) {
        return Set.of(kinds);
    }

    /// Sources from which a party's own request can come: neither a stranger's report nor what the office found.
    private static final class Sources {

        static final Set<SourceKind> REQUESTS = Set.of(RIGHT_HOLDER, TRANSFER_IN, ASSIGNED, SourceKind.OTHER);
    }
}
