package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page about calendar and rules, in Chinese; English stands beside it in messages/law_en.properties.
@MessageBundle(value = "law", locale = "zh")
public interface LawWordsView {

    @Message("期限依据")
    String nav();

    @Message("期限依据")
    String title();

    @Message("期限由工作日历和规则推算。变更之前先看会影响哪些期限；录入之后，未结案件的期限随之重算。")
    String sub();

    @Message("第 {edition} 版")
    String roomEdition(int edition);

    @Message("第 {edition} 版，还有 {behind} 个期限待重算")
    String roomBehind(int edition, long behind);

    @Message("没有回应")
    String roomAway();

    @Message("各服务现行版本")
    String roomsTitle();

    @Message("各服务的版本不一致。请把缺少的变更再录入一次，已录入的不会重复。")
    String roomsDiffer();

    @Message("各服务都没有回应，暂时看不到期限依据。")
    String away();

    @Message("工作日历")
    String calendarTitle();

    @Message("年度")
    String calendarYear();

    @Message("通知")
    String calendarNotice();

    @Message("发布日期")
    String calendarIssued();

    @Message("放假与调休")
    String calendarDays();

    @Message("{year} 年还没有通知，跨入该年的期限都是暂定的。")
    String calendarUnknown(int year);

    @Message("{days} {occasion}放假")
    String dayOff(String days, String occasion);

    @Message("{days} 上班")
    String dayWork(String days);

    @Message("录入放假通知")
    String noticeTitle();

    @Message("以国务院办公厅公布的通知为准，逐行抄录。")
    String noticeText();

    @Message("种类")
    String fieldKind();

    @Message("通知内容")
    String fieldNotice();

    @Message("第一行写 notice | 年度 | 文号 | 发布日期 | 网址；以下每行写 off（放假）或 work（上班）| 起 | 止 | 节日 | 节日英文名")
    String fieldNoticeHint();

    @Message("确认或更正规则")
    String ruleTitle();

    @Message("标明“待核实”的规则，对照原文后确认；有出入的写明正确的期限。原版本和更正都会保留。")
    String ruleText();

    @Message("规则")
    String fieldRule();

    @Message("期限")
    String fieldAmount();

    @Message("只填数字；不填就是确认现有期限。")
    String fieldAmountHint();

    @Message("单位")
    String fieldUnit();

    @Message("自哪天起")
    String fieldFrom();

    @Message("从这天起开始的期限才适用；不填表示一直应当如此，正在计算的期限随之变动。")
    String fieldFromHint();

    @Message("依据")
    String fieldEvidence();

    @Message("写明核对的条文或文号。")
    String fieldEvidenceHint();

    @Message("{field}应填数字")
    String faultNumber(String field);

    @Message("看看会影响什么")
    String previewDo();

    @Message("将要录入的变更")
    String previewTitle();

    @Message("正在计算 {checked} 个，变动 {moved} 个，由暂定转为确定 {settled} 个")
    String previewRoom(int checked, int moved, int settled);

    @Message("只列出最先到期的 {shown} 个")
    String previewFirst(int shown);

    @Message("变动的期限")
    String movesTitle();

    @Message("没有期限因此变动。")
    String previewNone();

    @Message("只列出您所在区域的案件；录入后对全部案件有效。")
    String previewOwn();

    @Message("服务")
    String previewRoomHead();

    @Message("影响")
    String previewCount();

    @Message("编号")
    String previewNumber();

    @Message("规则")
    String previewRule();

    @Message("原期限")
    String previewBefore();

    @Message("新期限")
    String previewAfter();

    @Message("原因")
    String previewWhy();

    @Message("{days} {why}（{source}）")
    String whyDays(String days, String why, String source);

    @Message("录入")
    String takeDo();

    @Message("已录入，未结案件的期限正在重算。")
    String taken();

    @Message("{rooms}还没有录入，其余已经录入。请再按一次“录入”，已录入的不会重复。")
    String takenPartly(String rooms);

    @Message("由系统管理员录入。")
    String onlyAdmin();

    @Message("期限规则")
    String rulesTitle();

    @Message("共 {all} 条，其中 {open} 条的依据待核实。")
    String rulesText(int all, int open);

    @Message("期限")
    String ruleTerm();

    @Message("施行")
    String ruleForce();

    @Message("依据")
    String ruleBasis();

    @Message("核实情况")
    String ruleMark();

    @Message("{from} 起")
    String forceFrom(String from);

    @Message("{from} 至 {to}")
    String forceBetween(String from, String to);

    @Message("已录入的变更")
    String changesTitle();

    @Message("产品发布以来没有录入过变更。")
    String changesNone();

    @Message("序号")
    String changeNumber();

    @Message("内容")
    String changeWhat();

    @Message("录入人")
    String changeBy();

    @Message("录入时间")
    String changeAt();

    @Message("与本版产品不符，没有生效")
    String changeUnfit();

    @Message("{rule}：确认，{evidence}")
    String changeConfirmed(String rule, String evidence);

    @Message("{rule}：更正为 {term}，{evidence}")
    String changeCorrected(String rule, String term, String evidence);

    @Message("{rule}：自 {from} 起为 {term}，{evidence}")
    String changeFrom(String rule, String from, String term, String evidence);
}
