package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of competence and disputes over it (管辖), in Chinese; English stands beside it in
/// messages/jurisdiction_en.properties.
@MessageBundle(value = "jurisdiction", locale = "zh")
public interface JurisdictionWordsView {

    @Message("管辖")
    String title();

    @Message("管辖办理")
    String steps();

    @Message("以下建议由系统按已知事实和规则列出，供参考；是否管辖由承办人判断。标“待核实”的规则未经核对原文。")
    String note();

    @Message("管辖情况暂时取不到，不影响办理。")
    String away();

    @Message("管辖事实（选填）")
    String blockTitle();

    @Message("填写后显示管辖建议，以后可以在案件页更正。")
    String blockHint();

    @Message("违法行为发生地")
    String fieldActPlace();

    @Message("网络经营者类型")
    String fieldTrader();

    @Message("经营地或者住所地")
    String fieldTraderPlace();

    @Message("被投诉举报人的。自建网站填住所地，平台内经营者填实际经营地。")
    String fieldTraderPlaceHint();

    @Message("平台住所地")
    String fieldPlatformPlace();

    @Message("行政区划代码，如 371002；只知道市的填四位，只知道省的填两位。")
    String placeHint();

    @Message("“{label}”应当是两位、四位或者六位的行政区划代码，如 371002。")
    String faultRegion(String label);

    @Message("管辖建议")
    String adviceTitle();

    @Message("建议：由本机关管辖")
    String adviceHere();

    @Message("建议：由 {place} 管辖")
    String adviceElsewhere(String place);

    @Message("建议：由其他部门处理")
    String adviceDepartment();

    @Message("建议：报请共同的上一级（{place}）指定管辖")
    String adviceSuperior(String place);

    @Message("已知的事实不足以提出建议")
    String adviceOpen();

    @Message("全国")
    String wholeCountry();

    @Message("规则")
    String columnRule();

    @Message("地点")
    String columnPlace();

    @Message("结果")
    String columnEffect();

    @Message("依据")
    String columnBasis();

    @Message("待核实")
    String unverified();

    @Message("下一步：确认不属于本机关管辖的，在“分办”中选择“移送其他机关”；对方不同意的，发起管辖权争议。")
    String nextRefer();

    @Message("下一步：本案是移送来的，不再自行移送；发起管辖权争议并报请共同的上一级指定。")
    String nextSuperior();

    @Message("已登记的管辖事实")
    String factsTitle();

    @Message("{day}，{who}")
    String factsBy(String day, String who);

    @Message("以前登记的")
    String factsEarlier();

    @Message("随登记填写")
    String factsAtRegistration();

    @Message("管辖权争议")
    String disputesTitle();

    @Message("{day} 与 {other}（{place}）发生争议")
    String disputeOpened(String day, String other, String place);

    @Message("协商中")
    String disputeNegotiating();

    @Message("已报请指定")
    String disputeReported();

    @Message("已解决")
    String disputeOver();

    @Message("{day} 协商一致：{outcome}")
    String disputeAgreed(String day, String outcome);

    @Message("{day} 报请 {superior} 指定")
    String disputeReportedTo(String day, String superior);

    @Message("{day} 指定 {office}（{place}）管辖，{document}")
    String disputeDesignated(String day, String office, String place, String document);

    @Message("管辖权争议协商中，期限见“期限”")
    String disputeHead();

    @Message("管辖权争议已报请指定，等待指定管辖通知书")
    String disputeHeadReported();

    @Message("下一步：由对方管辖，在“分办”中选择“移送其他机关”办理移送。")
    String nextHanded();

    @Message("下一步：由本机关继续办理。")
    String nextKept();

    @Message("登记管辖事实")
    String stepState();

    @Message("确认登记")
    String doState();

    @Message("已登记管辖事实。")
    String doneState();

    @Message("更正或者登记的理由")
    String fieldReason();

    @Message("如根据何种材料查明，500 字以内。")
    String fieldReasonHint();

    @Message("发起管辖权争议")
    String stepDispute();

    @Message("确认发起")
    String doDispute();

    @Message("已登记管辖权争议，协商期限开始计算。")
    String doneDispute();

    @Message("对方机关")
    String fieldOther();

    @Message("如 珠海市香洲区市场监督管理局。")
    String fieldOtherHint();

    @Message("对方所在地区")
    String fieldOtherRegion();

    @Message("争议理由")
    String fieldDisputeReason();

    @Message("双方各自的意见，500 字以内。")
    String fieldDisputeReasonHint();

    @Message("发生争议日期")
    String fieldDisputedOn();

    @Message("如 2026-11-22，不填就是今天。")
    String todayHint();

    @Message("登记协商一致")
    String stepAgree();

    @Message("确认协商一致")
    String doAgree();

    @Message("已登记协商结果。")
    String doneAgree();

    @Message("协商结果")
    String fieldOutcome();

    @Message("协商情况")
    String fieldAgreement();

    @Message("如会商纪要的文号，500 字以内。")
    String fieldAgreementHint();

    @Message("协商一致日期")
    String fieldAgreedOn();

    @Message("报请指定管辖")
    String stepReport();

    @Message("确认报请")
    String doReport();

    @Message("已登记报请指定管辖。")
    String doneReport();

    @Message("报请情况")
    String fieldReport();

    @Message("协商不成的情况和报请文号，500 字以内。共同的上一级按双方的行政区划得出。")
    String fieldReportHint();

    @Message("报请日期")
    String fieldReportedOn();

    @Message("登记指定管辖")
    String stepDesignate();

    @Message("确认指定管辖")
    String doDesignate();

    @Message("已登记指定管辖。")
    String doneDesignate();

    @Message("被指定的机关")
    String fieldOffice();

    @Message("被指定机关所在地区")
    String fieldOfficeRegion();

    @Message("指定管辖通知书文号")
    String fieldDocument();

    @Message("如 鲁市监指管〔2026〕12号。")
    String fieldDocumentHint();

    @Message("指定日期")
    String fieldDesignatedOn();

    @Message("须先报请共同的上一级")
    String barReportFirst();

    @Message("登记管辖事实")
    String eventStated();

    @Message("与 {place} 的机关发生管辖权争议")
    String eventDisputed(String place);

    @Message("管辖权争议协商一致：{outcome}")
    String eventAgreed(String outcome);

    @Message("报请 {superior} 指定管辖")
    String eventReported(String superior);

    @Message("指定由 {place} 的机关管辖，{document}")
    String eventDesignated(String place, String document);
}
