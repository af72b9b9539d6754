package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the time limits, in Chinese; English stands beside it in messages/clocks_en.properties.
@MessageBundle(value = "clocks", locale = "zh")
public interface ClockWordsView {

    @Message("{n} 个工作日")
    String termWorkingDays(int n);

    @Message("{n} 日")
    String termDays(int n);

    @Message("{n} 个月")
    String termMonths(int n);

    @Message("{n} 小时")
    String termHours(int n);

    @Message("工作日")
    String unitWorkingDays();

    @Message("日")
    String unitDays();

    @Message("月")
    String unitMonths();

    @Message("小时")
    String unitHours();

    @Message("剩 {amount}")
    String lightLeft(String amount);

    @Message("今日到期")
    String lightToday();

    @Message("超期 {amount}")
    String lightOverdue(String amount);

    @Message("中止")
    String lightSuspended();

    @Message("按期完成")
    String lightDone();

    @Message("超期 {amount}完成")
    String lightDoneLate(String amount);

    @Message("{text}（暂定）")
    String lightProvisional(String text);

    @Message("事由")
    String fieldCause();

    @Message("中止日期")
    String fieldSuspendedOn();

    @Message("从这一天起不计时，如 2026-11-22，不填就是今天。")
    String fieldSuspendedOnHint();

    @Message("恢复日期")
    String fieldResumedOn();

    @Message("从这一天起恢复计时，如 2026-11-22，不填就是今天。")
    String fieldResumedOnHint();

    @Message("批准日期")
    String fieldExtendedOn();

    @Message("如 2026-11-22，不填就是今天。")
    String fieldExtendedOnHint();

    @Message("批准人")
    String fieldApprover();

    @Message("写明批准人的职务和姓名。")
    String fieldApproverHint();

    @Message("依规定由{approver}批准，写明职务和姓名。")
    String fieldApproverOf(String approver);

    @Message("延长多少")
    String fieldAmount();

    @Message("最多 {amount}，填{unit}数；不填就是 {amount}。")
    String fieldAmountMost(String amount, String unit);

    @Message("由批准人确定，填{unit}数。")
    String fieldAmountOpen(String unit);

    @Message("开始日期")
    String fieldFrom();

    @Message("不计入的第一天，如 2026-11-22。")
    String fieldFromHint();

    @Message("结束日期")
    String fieldTo();

    @Message("不计入的最后一天，如 2026-11-25。")
    String fieldToHint();

    @Message("文书")
    String fieldDocument();

    @Message("文书名称和文号，可以不填。")
    String fieldDocumentHint();

    @Message("撤回哪一条")
    String fieldEntry();

    @Message("期限")
    String clocksTitle();

    @Message("从起算日到届满日逐日可查，不计入的日子都写明原因和依据。")
    String clocksSub();

    @Message("这个案件没有计时的期限。")
    String clocksNone();

    @Message("部分期限暂时取不到，不影响办理。")
    String clocksAway();

    @Message("第 {used} 个工作日，共 {total} 个")
    String clockWorkingDay(int used, int total);

    @Message("第 {used} 日，共 {total} 日")
    String clockDay(int used, int total);

    @Message("第 {used} 小时，共 {total} 小时")
    String clockHour(int used, int total);

    @Message("共 {total}，还没有计入的日子")
    String clockUnused(String total);

    @Message("用了 {used}，共 {total}")
    String clockUsed(String used, String total);

    @Message("{day} 起算")
    String clockStart(String day);

    @Message("{day} 届满")
    String clockDue(String day);

    @Message("{day} 停止")
    String clockStopped(String day);

    @Message("中止中，恢复后确定届满日。")
    String clockSuspended();

    @Message("暂定：所及年份的节假日安排尚未公布。")
    String clockProvisional();

    @Message("依据：{basis}")
    String clockBasis(String basis);

    @Message("为什么是这一天")
    String clockWhy();

    @Message("已经怎样计算")
    String clockWhySuspended();

    @Message("期限构成")
    String clockGrants();

    @Message("{name}：逐日计算")
    String traceTitle(String name);

    @Message("日期")
    String traceDays();

    @Message("计入")
    String traceCount();

    @Message("计入")
    String traceCounted();

    @Message("不计")
    String traceNotCounted();

    @Message("天数")
    String traceNumber();

    @Message("累计")
    String traceTotal();

    @Message("原因")
    String traceWhy();

    @Message("依据")
    String traceSource();

    @Message("{from} 至 {to}")
    String dayRange(String from, String to);

    @Message("{name}：计时记录")
    String entriesTitle(String name);

    @Message("序号")
    String entryNumber();

    @Message("事项")
    String entryWhat();

    @Message("日期")
    String entryDay();

    @Message("事由")
    String entryCause();

    @Message("批准人")
    String entryApprover();

    @Message("文书")
    String entryDocument();

    @Message("已撤回")
    String entryWithdrawn();

    @Message("“{clock}”中止：{cause}，{day} 起不计时，{approver}批准")
    String eventClockSuspended(String clock, String day, String cause, String approver);

    @Message("“{clock}”中止：{cause}，{day} 起不计时")
    String eventClockPaused(String clock, String day, String cause);

    @Message("“{clock}”延长 {amount}，{day} 批准")
    String eventClockMore(String clock, String day, String amount);

    @Message("“{clock}”恢复，{day} 起继续计时")
    String eventClockResumed(String clock, String day);

    @Message("“{clock}”延长 {amount}，{day} {approver}批准")
    String eventClockExtended(String clock, String day, String amount, String approver);

    @Message("“{clock}”不计入 {from} 至 {to}：{cause}")
    String eventClockExcluded(String clock, String from, String to, String cause);

    @Message("撤回“{clock}”第 {entry} 条计时记录")
    String eventClockWithdrawn(String clock, String entry);

    @Message("{what}，文书：{document}")
    String eventDocumented(String what, String document);
}
