package cn.zhibao.portal.steps;

import cn.zhibao.portal.Term;

/// Why a case was sent a way (分办情形).
public enum RoutingReason implements Term {
    CONSUMER_DISPUTE("消费者要求解决与经营者的争议", "a consumer wants a dispute with a trader settled"),
    BOTH_WILLING("双方愿意调解", "both sides are willing to mediate"),
    DAMAGES_ONLY("当事人只要求解决赔偿数额", "a party wants the damages settled and nothing else"),
    MEDIABLE_PATENT_DISPUTE(
            "专利权属、发明人资格、奖励报酬、临时保护期费用等纠纷",
            "a dispute on ownership, inventorship, inventor's reward or provisional protection"),
    COURT_REFERRAL("法院委派或者委托调解", "assigned or entrusted by a court"),
    TRADEMARK_INFRINGEMENT("涉嫌侵犯注册商标专用权", "suspected infringement of a registered trademark"),
    COUNTERFEIT_PATENT("涉嫌假冒专利", "suspected counterfeit of a patent"),
    PASSING_OFF("涉嫌实施混淆行为", "suspected passing off"),
    TRADE_SECRET_BREACH("涉嫌侵犯商业秘密", "suspected breach of a trade secret"),
    INDICATION_MISUSED("涉嫌违反地理标志保护规定", "suspected misuse of a geographic indication"),
    SPECIAL_SIGN_MISUSED("涉嫌侵犯特殊标志", "suspected infringement of a special sign"),
    OFFICIAL_SIGN_MISUSED("涉嫌侵犯奥林匹克标志等官方标志", "suspected infringement of an official sign"),
    CLUE_TO_VERIFY("违法线索须核查后决定是否立案", "a clue is to be verified before it is decided whether to file"),
    CLUE_IN_COMPLAINT("投诉中含有违法线索，与投诉分别处理", "a complaint bears a clue, which is handled apart"),
    STOP_INFRINGEMENT("专利权人或者利害关系人请求处理专利侵权纠纷", "a patentee or interested party asks for a decision on an infringement"),
    OTHER_REGION("违法行为发生地不在本辖区", "the breach happened outside the district"),
    OTHER_DEPARTMENT("由其他主管部门处理的权利", "a right in the care of another department"),
    SUSPECTED_CRIME("涉嫌犯罪，移送公安机关", "a suspected crime goes to the police"),
    NATIONAL_PATENT_DISPUTE("在全国有重大影响的专利侵权纠纷", "a patent infringement dispute of national significance"),
    LAYOUT_COMMITTEE("布图设计侵权纠纷由国家知识产权局行政执法委员会处理", "layout-design disputes are decided by the national committee");

    private final String zh;
    private final String en;

    RoutingReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
