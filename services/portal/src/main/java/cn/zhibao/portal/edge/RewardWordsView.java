package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of rewards for reports, in Chinese; English stands beside it in messages/reward_en.properties.
@MessageBundle(value = "reward", locale = "zh")
public interface RewardWordsView {

    @Message("举报奖励")
    String title();

    @Message("返回案件")
    String back();

    @Message("由一人提出、另一人审批；金额由人填写，系统不计算。举报人凭受理编号和查询码得知并领取，不在此记姓名和账户。")
    String caseSub();

    @Message("本件不是举报，没有举报奖励。")
    String noReport();

    @Message("举报尚未办结，暂不能提出奖励。")
    String notOver();

    @Message("举报已办结（{day}），可以提出奖励。")
    String ready(String day);

    @Message("待审批")
    String stateProposed();

    @Message("待领取")
    String stateGranted();

    @Message("未获批准")
    String stateDeclined();

    @Message("已领取")
    String stateCollected();

    @Message("逾期未领取")
    String stateLapsed();

    @Message("举报人身份已密封：除承办和审批人员外，不在案件旁显示奖励；年度清单不显示案件。")
    String shielded();

    @Message("领取期限自批准之日起 {days}，由系统配置，待核实。")
    String period(String days);

    @Message("提出奖励")
    String proposeTitle();

    @Message("金额（元）")
    String amount();

    @Message("写作 500 或者 500.50；没有核实过的标准，由提出人填写")
    String amountHint();

    @Message("金额应大于 0，写作 500 或者 500.50")
    String badAmount();

    @Message("处罚决定书文号")
    String decisionNo();

    @Message("由办案机关认定违法的处罚决定")
    String decisionNoHint();

    @Message("处罚决定日期")
    String decisionOn();

    @Message("奖励理由")
    String reason();

    @Message("不要写举报人的姓名或联系方式")
    String reasonHint();

    @Message("提出")
    String doPropose();

    @Message("审批")
    String decideTitle();

    @Message("须由提出人以外的另一人审批。")
    String decideSub();

    @Message("审批意见")
    String opinion();

    @Message("批准")
    String doGrant();

    @Message("不批准")
    String doDecline();

    @Message("登记领取")
    String collectTitle();

    @Message("领取方式")
    String way();

    @Message("现场领取")
    String wayCounter();

    @Message("转账")
    String wayTransfer();

    @Message("领取日期")
    String collectedOn();

    @Message("不填即为今天")
    String dayHint();

    @Message("登记领取")
    String doCollect();

    @Message("请填写：{field}")
    String missing(String field);

    @Message("现在没有可以这样办理的奖励，请重新查看。")
    String gone();

    @Message("状态")
    String state();

    @Message("提出人")
    String proposedBy();

    @Message("提出日期")
    String proposedOn();

    @Message("审批人")
    String decidedBy();

    @Message("审批日期")
    String decidedOn();

    @Message("领取截止（待核实）")
    String collectBy();

    @Message("登记人")
    String recordedBy();

    @Message("已提出，待另一人审批。")
    String donePropose();

    @Message("已批准。")
    String doneGrant();

    @Message("已登记不批准。")
    String doneDecline();

    @Message("已登记领取。")
    String doneCollect();

    @Message("举报奖励")
    String nav();

    @Message("举报奖励清单")
    String yearTitle();

    @Message("{year} 年提出的举报奖励，{region}")
    String yearSub(String region, int year);

    @Message("按提出日期归入年份，按今天的情况归入状态；金额由人填写。")
    String yearRule();

    @Message("地区")
    String region();

    @Message("年份")
    String year();

    @Message("查看")
    String apply();

    @Message("年份应为 2000 至 2100")
    String faultYear();

    @Message("暂时无法读取，请稍后再试。")
    String away();

    @Message("合计")
    String totals();

    @Message("件数")
    String count();

    @Message("金额合计（元）")
    String sum();

    @Message("{state}（{count} 件）")
    String lines(String state, int count);

    @Message("案件")
    String matter();

    @Message("隐名举报，不显示")
    String hidden();

    @Message("没有提出过举报奖励。")
    String none();

    @Message("举报奖励 {amount} 元待领取，请于 {day} 前（含当日，期限待核实）凭本编号和查询码向受理机关领取。")
    String publicAwaited(String amount, String day);

    @Message("举报奖励 {amount} 元已于 {day} 领取。")
    String publicCollected(String amount, String day);

    @Message("举报奖励 {amount} 元的领取期限（待核实）已于 {day} 届满，未领取。如有疑问请联系受理机关。")
    String publicLapsed(String amount, String day);

    @Message("提出举报奖励")
    String eventProposed();

    @Message("批准举报奖励，领取截止 {day}")
    String eventGranted(String day);

    @Message("举报奖励未获批准")
    String eventDeclined();

    @Message("举报奖励已领取（{day}）")
    String eventCollected(String day);
}
