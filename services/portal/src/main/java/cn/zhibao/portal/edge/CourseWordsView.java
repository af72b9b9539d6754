package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the course of a matter in the register, in Chinese; English stands beside it in
/// messages/course_en.properties.
@MessageBundle(value = "course", locale = "zh")
public interface CourseWordsView {

    @Message("其他办理")
    String steps();

    @Message("撤回")
    String stepRetract();

    @Message("确认撤回")
    String doRetract();

    @Message("已登记撤回。")
    String doneRetract();

    @Message("撤回日期")
    String fieldWithdrawnOn();

    @Message("提出人撤回的日期，如 2026-11-22，不填就是今天。")
    String fieldWithdrawnOnHint();

    @Message("撤回理由")
    String fieldWithdrawalReason();

    @Message("按提出人的说明填写，500 字以内。")
    String fieldWithdrawalReasonHint();

    @Message("撤回")
    String withdrawalTitle();

    @Message("提出人撤回，{day}")
    String eventCaseWithdrawn(String day);

    @Message("要求补正")
    String stepAsk();

    @Message("确认要求")
    String doAsk();

    @Message("已要求提供。")
    String doneAsk();

    @Message("收到补正")
    String stepSupply();

    @Message("确认收到")
    String doSupply();

    @Message("已登记收到的补正。")
    String doneSupply();

    @Message("没有待提供的材料")
    String barNothingAsked();

    @Message("事项")
    String fieldWanted();

    @Message("要求")
    String fieldRequest();

    @Message("写明要提供什么，500 字以内。限期提供身份证明只用于 2026-04-15 起收到的消费投诉。")
    String fieldRequestHint();

    @Message("提供期限")
    String fieldDueOn();

    @Message("由本机关确定，如 2026-11-22。受理期限照常计算。")
    String fieldDueOnHint();

    @Message("收到的内容")
    String fieldAnswer();

    @Message("列明收到的材料，500 字以内。")
    String fieldAnswerHint();

    @Message("收到日期")
    String fieldSuppliedOn();

    @Message("如 2026-11-22，不填就是今天。")
    String fieldSuppliedOnHint();

    @Message("补正")
    String supplementsTitle();

    @Message("没有查到补正期间停止计时的规定，受理期限照常计算。")
    String supplementsNote();

    @Message("{requested} 要求，限 {due} 提供")
    String supplementAsked(String requested, String due);

    @Message("{received} 收到")
    String supplementCame(String received);

    @Message("待提供")
    String supplementOpen();

    @Message("待{what} · 限 {due}")
    String awaitedBy(String what, String due);

    @Message("办理过程暂时取不到，不影响办理。")
    String courseAway();

    @Message("要求{wanted}，限 {due} 提供")
    String eventSupplementRequested(String wanted, String due);

    @Message("收到补正：{wanted}")
    String eventCaseSupplemented(String wanted);

    @Message("关联、并案")
    String stepLink();

    @Message("确认关联")
    String doLink();

    @Message("已关联。")
    String doneLink();

    @Message("本案与对方案件")
    String fieldLinkKind();

    @Message("对方案号")
    String fieldOther();

    @Message("并入后本案终结，在对方案件中继续办理。")
    String fieldOtherHint();

    @Message("关联案件")
    String linksTitle();

    @Message("关联")
    String linkThis();

    @Message("关联 {number}")
    String linkThisTo(String number);

    @Message("已关联")
    String linked();

    @Message("本案已并入 {number}，在该案中继续办理。")
    String joinedInto(String number);

    @Message("与其他案件关联：{kind}")
    String eventCaseLinked(String kind);

    @Message("登记告知")
    String stepNotify();

    @Message("确认告知")
    String doNotify();

    @Message("已登记告知。")
    String doneNotify();

    @Message("登记送达")
    String stepProve();

    @Message("确认送达")
    String doProve();

    @Message("已登记送达。")
    String doneProve();

    @Message("还没有可以告知的事项")
    String barNothingToTell();

    @Message("没有待送达的告知")
    String barNothingSent();

    @Message("告知事项")
    String fieldNoticeKind();

    @Message("送达方式")
    String fieldMode();

    @Message("发出日期")
    String fieldSentOn();

    @Message("如 2026-11-22，不填就是今天。")
    String fieldSentOnHint();

    @Message("送达地址确认书")
    String fieldConfirmation();

    @Message("填写编号。电子送达必须有签署的确认书。")
    String fieldConfirmationHint();

    @Message("告知")
    String fieldNotice();

    @Message("送达日期")
    String fieldServedOn();

    @Message("邮寄的以回执上的日期为准，不填就是今天。")
    String fieldServedOnHint();

    @Message("送达回证")
    String fieldReceipt();

    @Message("回证或者邮件编号。")
    String fieldReceiptHint();

    @Message("告知与送达")
    String noticesTitle();

    @Message("尚待告知")
    String noticesOwed();

    @Message("{since} 起")
    String owedSince(String since);

    @Message("限 {due}，{amount}")
    String owedBy(String due, String amount);

    @Message("没有查到规定的期限")
    String owedNoTerm();

    @Message("仅对实名举报人")
    String owedNamed();

    @Message("{sent} 发出，{mode}")
    String noticeSent(String sent, String mode);

    @Message("{served} 送达，{receipt}")
    String noticeServed(String served, String receipt);

    @Message("尚无送达回证")
    String noticeUnproved();

    @Message("送达地址确认书：{confirmation}")
    String noticeConfirmed(String confirmation);

    @Message("{kind}，{mode}")
    String eventNoticeSent(String kind, String mode);

    @Message("{kind}于 {day} 送达")
    String eventNoticeServed(String kind, String day);
}
