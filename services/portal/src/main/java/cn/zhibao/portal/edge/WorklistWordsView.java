package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the worklists, in Chinese; English stands beside it in messages/worklist_en.properties.
@MessageBundle(value = "worklist", locale = "zh")
public interface WorklistWordsView {

    @Message("我的待办")
    String tabMine();

    @Message("待认领")
    String tabClaim();

    @Message("已挂起")
    String tabHeld();

    @Message("近期办结")
    String tabRecent();

    @Message("按承办人")
    String listsLabel();

    @Message("按环节（本辖区）")
    String stagesLabel();

    @Message("由您承办、没有挂起的案件，期限最近的在前。")
    String subMine();

    @Message("还没有承办人的案件。认领之后进入您的待办。")
    String subClaim();

    @Message("挂起的案件到恢复日自动回到承办人的待办。挂起不影响法定期限。")
    String subHeld();

    @Message("30 天内不予受理或者分办的案件，最近的在前。")
    String subRecent();

    @Message("没有待办。可以到“待认领”认领案件。")
    String emptyMine();

    @Message("没有待认领的案件。")
    String emptyClaim();

    @Message("没有挂起的案件。")
    String emptyHeld();

    @Message("30 天内没有办结的案件。")
    String emptyRecent();

    @Message("承办人")
    String colHands();

    @Message("待认领")
    String nobody();

    @Message("挂起至 {day}")
    String heldUntil(String day);

    @Message("本辖区")
    String countersLabel();

    @Message("超期")
    String overdue();

    @Message("今日到期")
    String today();

    @Message("3 个工作日内到期")
    String soon();

    @Message("本周新收")
    String fresh();

    @Message("取消筛选")
    String counterOff();

    @Message("只看：{what}")
    String counterOn(String what);

    @Message("选择 {title}")
    String pick(String title);

    @Message("选择本页全部")
    String pickPage();

    @Message("取消选择")
    String pickNone();

    @Message("对所选案件")
    String bulkLabel();

    @Message("导出本列表")
    String export();

    @Message("最多 {most} 件")
    String exportHint(int most);

    @Message("只导出前 {most} 件，请缩小范围后再导出")
    String exportCut(int most);

    @Message("认领")
    String deedClaim();

    @Message("分派")
    String deedAssign();

    @Message("挂起")
    String deedHold();

    @Message("恢复办理")
    String deedReturn();

    @Message("退回待认领")
    String deedRelease();

    @Message("认领之后由您承办，进入您的待办；其他人不能再认领。")
    String aboutClaim();

    @Message("分派之后由所选的人承办，进入其待办；原有的挂起随之结束。")
    String aboutAssign();

    @Message("挂起的案件暂不出现在待办中，到恢复日自动回来。挂起不影响法定期限：期限照常计算。")
    String aboutHold();

    @Message("案件立即回到承办人的待办。")
    String aboutReturn();

    @Message("案件不再由原承办人承办，进入待认领。")
    String aboutRelease();

    @Message("将办理 {count} 件")
    String will(int count);

    @Message("跳过 {count} 件")
    String skipped(int count);

    @Message("所选案件都不能这样办理。")
    String nothing();

    @Message("还没有选择案件。请先在列表中勾选。")
    String nonePicked();

    @Message("将跳过的案件")
    String skippedTitle();

    @Message("没有找到，或者不在您的辖区")
    String skipNotFound();

    @Message("打开列表之后已被他人修改")
    String skipChanged();

    @Message("已办结")
    String skipFinished();

    @Message("已有承办人")
    String skipTaken();

    @Message("尚无承办人")
    String skipNobodys();

    @Message("由他人承办")
    String skipOthers();

    @Message("没有挂起")
    String skipNotHeld();

    @Message("服务没有回应，刷新本页可以再试")
    String skipAway();

    @Message("承办人")
    String fieldHandler();

    @Message("按在办件数从少到多排列，在办最少的在前。")
    String fieldHandlerHint();

    @Message("{name}（在办 {open} 件）")
    String officer(String name, String open);

    @Message("本辖区还没有承办人登录过，暂时无法分派。")
    String noOfficers();

    @Message("恢复日")
    String fieldUntil();

    @Message("例如 2026-12-01；明天起 366 天之内。")
    String fieldUntilHint();

    @Message("挂起原因")
    String fieldReason();

    @Message("例如：等待鉴定意见。")
    String fieldReasonHint();

    @Message("恢复日晚于法定期限")
    String lateTitle();

    @Message("恢复日 {until} 晚于下列 {count} 件的法定期限。挂起不会停止期限，届时将超期。确认无误请再次提交。")
    String late(String until, int count);

    @Message("{title}：{due} 届满")
    String lateOne(String title, String due);

    @Message("确认{deed}")
    String confirm(String deed);

    @Message("已办 {count} 件")
    String done(int count);

    @Message("已办 {count} 件，跳过 {passed} 件")
    String doneSkipped(int count, int passed);

    @Message("返回列表")
    String backToList();

    @Message("返回案件")
    String backToCase();

    @Message("承办")
    String handsTitle();

    @Message("承办人：{name}")
    String handsOf(String name);

    @Message("尚无承办人，待认领。")
    String handsNobody();

    @Message("挂起至 {day}，到期自动恢复。原因：{reason}。法定期限照常计算。")
    String handsHeld(String day, String reason);

    @Message("由他人承办，只有承办人或者负责人可以分派、挂起、退回。")
    String handsOthers();

    @Message("由 {handler} 承办")
    String eventAssigned(String handler);

    @Message("退回待认领")
    String eventReleased();

    @Message("挂起至 {until}")
    String eventHeld(String until);

    @Message("提前恢复办理")
    String eventHoldEnded();

    @Message("案号")
    String colNumber();

    @Message("案件名称")
    String colTitle();

    @Message("期限届满日")
    String colDueDay();

    @Message("挂起至")
    String colHeldUntil();
}
