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
}
