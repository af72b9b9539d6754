package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of messages between offices, in Chinese; English stands beside it in messages/referral_en.properties.
@MessageBundle(value = "referral", locale = "zh")
public interface ReferralWordsView {

    @Message("移送与通报")
    String title();

    @Message("移送与通报")
    String nav();

    @Message("发往其他单位的线索、证据、协助请求和移送，以及其他单位发来的。")
    String sub();

    @Message("本案的移送与通报")
    String open();

    @Message("返回案件")
    String backToCase();

    @Message("返回列表")
    String backToList();

    @Message("收到的")
    String boxIn();

    @Message("发出的")
    String boxOut();

    @Message("收发")
    String boxes();

    @Message("还没有移送或者通报。")
    String none();

    @Message("案件服务没有回应，请稍后再试。")
    String away();

    @Message("更早的")
    String older();

    @Message("事由")
    String subject();

    @Message("文种")
    String kind();

    @Message("对方单位")
    String partner();

    @Message("来文单位")
    String sender();

    @Message("收文单位")
    String receiver();

    @Message("状态")
    String state();

    @Message("期限")
    String due();

    @Message("逾期")
    String overdue();

    @Message("发出时间")
    String sentAt();

    @Message("本方案号")
    String ownNumber();

    @Message("对方案号")
    String theirNumber();

    @Message("理由")
    String reason();

    @Message("写明为何发往该单位；对方能看到这里的全部文字")
    String reasonHint();

    @Message("依据")
    String basis();

    @Message("法律条款或者协作协议")
    String basisHint();

    @Message("约定回复日期")
    String dueOn();

    @Message("协助调查和涉嫌犯罪移送的期限由规定计算，不填。城市之间的办理时限尚待核实，按双方约定填写")
    String dueOnHint();

    @Message("对方立案时用作案件名称")
    String subjectHint();

    @Message("发出移送或者通报")
    String newTitle();

    @Message("涉嫌犯罪移送先报负责人审批，批准后才移送；其他文种立即发出，发出后不能修改。证据移交会在保管链中记录移交。")
    String newText();

    @Message("随附证据")
    String evidence();

    @Message("本案没有证据文件。")
    String evidenceNone();

    @Message("名称、大小和 SHA-256 按发出时固定")
    String evidenceFrozen();

    @Message("大小")
    String size();

    @Message("SHA-256")
    String hash();

    @Message("发出")
    String send();

    @Message("本系统内")
    String inside();

    @Message("系统外")
    String outside();

    @Message("报告人")
    String enteredBy();

    @Message("审批人")
    String decidedBy();

    @Message("审批时间")
    String decidedAt();

    @Message("不予移送的理由")
    String refusalReason();

    @Message("签收日期")
    String receivedOn();

    @Message("提请复议日期")
    String reconsideredOn();

    @Message("回复")
    String answer();

    @Message("回复日期")
    String answeredOn();

    @Message("退回或者不予立案的理由")
    String answerReason();

    @Message("由此登记的案件")
    String ownMatter();

    @Message("期限计算")
    String clocks();

    @Message("法规只写“日”，此处按自然日计算，尚待核实。")
    String clocksUnit();

    @Message("办理")
    String steps();

    @Message("现在没有需要您办理的。")
    String stepsNone();

    @Message("批准移送")
    String approval();

    @Message("不予移送")
    String refusal();

    @Message("理由存卷")
    String refusalHint();

    @Message("对方能看到退回的理由")
    String returnHint();

    @Message("登记已移送公安机关")
    String dispatch();

    @Message("登记对方签收")
    String receipt();

    @Message("登记对方回复")
    String reply();

    @Message("登记提请复议")
    String reconsideration();

    @Message("接收并登记案件")
    String acceptance();

    @Message("接收后在本单位登记一件来源为移送的案件。")
    String acceptanceText();

    @Message("退回")
    String giveBack();

    @Message("结果")
    String outcome();

    @Message("接收、立案")
    String outcomeAccepted();

    @Message("退回、不予立案")
    String outcomeReturned();

    @Message("对方案号或者文号")
    String number();

    @Message("接收、立案时必填")
    String numberHint();

    @Message("对方的理由")
    String replyReason();

    @Message("退回、不予立案时必填")
    String replyReasonHint();

    @Message("日期")
    String on();

    @Message("不填为今天")
    String onHint();

    @Message("报请移送公安机关")
    String eventReported();

    @Message("批准移送公安机关")
    String eventApproved();

    @Message("决定不移送公安机关")
    String eventRefused();

    @Message("发出{kind}")
    String eventSent(String kind);

    @Message("对方签收")
    String eventReceived();

    @Message("接收其他单位发来的移送、通报并登记")
    String eventAccepted();

    @Message("提请公安机关复议")
    String eventReconsidered();

    @Message("时刻")
    String time();

    @Message("24 小时制，如 14:30；不知道的不填，转送的 24 小时不计算")
    String timeHint();

    @Message("时刻写成 14:30 的样子")
    String faultTime();

    @Message("登记公安机关转送")
    String forwarding();

    @Message("转送的机关")
    String forwardedTo();

    @Message("有管辖权的机关，照公安机关告知的名称填写")
    String forwardedToHint();

    @Message("转送日期")
    String forwardedOn();

    @Message("登记移交涉案物品")
    String handover();

    @Message("移交的物品和材料")
    String goods();

    @Message("品名和数量，或者清单编号；没有涉案物品的不填")
    String goodsHint();

    @Message("接收人")
    String handedOverTo();

    @Message("接收人和交接单号至少填一项")
    String handedOverToHint();

    @Message("交接单号")
    String handoverReceipt();

    @Message("没有涉案物品的理由")
    String noGoods();

    @Message("没有可移交的物品时填写，此时上面三项可不填")
    String noGoodsHint();

    @Message("移交日期")
    String handedOverOn();

    @Message("公安机关转送后，立案审查的期限是否重新计算，未见规定；此处自首次签收起连续计算，尚待核实。")
    String clocksForwarded();

    @Message("签收或者转送的时刻没有登记，不计算转送的 24 小时。")
    String clocksNoMinute();

    @Message("对方单位")
    String otherOffice();

    @Message("公安机关转送有管辖权的机关")
    String eventForwarded();

    @Message("公安机关转送{to}")
    String eventForwardedTo(String to);

    @Message("向公安机关移交涉案物品，{on}")
    String eventHandedOver(String on);

    @Message("没有涉案物品可以移交，{on}")
    String eventNoGoods(String on);

    @Message("{partner}立案，{number}")
    String eventFiled(String partner, String number);

    @Message("{partner}不予立案")
    String eventNotFiled(String partner);

    @Message("{partner}接收{kind}，对方案号 {number}")
    String eventAnswerAccepted(String partner, String kind, String number);

    @Message("{partner}退回{kind}")
    String eventAnswerReturned(String partner, String kind);

    @Message("{what}，理由：{reason}")
    String eventBecause(String what, String reason);

    @Message("接收{sender}发来的{kind}并登记，对方案号 {number}")
    String eventAcceptedFrom(String sender, String kind, String number);
}
