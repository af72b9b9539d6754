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
}
