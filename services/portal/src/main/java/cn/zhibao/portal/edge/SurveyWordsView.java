package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the question how satisfied those are whose matter was handled, in Chinese; English stands beside it in
/// messages/survey_en.properties.
@MessageBundle(value = "survey", locale = "zh")
public interface SurveyWordsView {

    @Message("满意度回访")
    String title();

    @Message("本件已办结。欢迎评价本件的办理情况，每件只能评价一次。")
    String invite();

    @Message("评价本件")
    String open();

    @Message("已收到对本件的评价，谢谢。")
    String thanks();

    @Message("办结日期")
    String over();

    @Message("评价办理情况")
    String askTitle();

    @Message("评价只用于改进办理工作。意见由办案机关阅读，不公开。")
    String askSub();

    @Message("总体满意度")
    String overall();

    @Message("5 非常满意")
    String overall5();

    @Message("4 满意")
    String overall4();

    @Message("3 一般")
    String overall3();

    @Message("2 不满意")
    String overall2();

    @Message("1 非常不满意")
    String overall1();

    @Message("是否及时告知办理进展和结果")
    String toldInTime();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("意见和建议")
    String comment();

    @Message("可以不填，最多500字；请不要写身份信息")
    String commentHint();

    @Message("提交评价")
    String send();

    @Message("返回进度")
    String backToProgress();

    @Message("请填写{field}")
    String missing(String field);

    @Message("日期应如 2026-01-05")
    String badDay();

    @Message("暂时不能提交，请稍后再试。您填写的内容仍在下面。")
    String away();

    @Message("返回案件")
    String back();

    @Message("案件办结后，当事人凭回执上的编号和查询码评价一次，也可以由承办人电话回访后记入。")
    String caseSub();

    @Message("案件尚未办结，暂不回访。")
    String notYet();

    @Message("{day} 办结，尚未评价。")
    String waiting(String day);

    @Message("已经评价。")
    String answered();

    @Message("举报人身份保密：评价计入汇总，不与案件一同显示，也不进行电话回访。")
    String shielded();

    @Message("登记办结")
    String endTitle();

    @Message("案件转入的办理程序结束后在此登记，不影响期限和统计。")
    String endSub();

    @Message("留空为今天")
    String dayHint();

    @Message("登记办结")
    String doEnd();

    @Message("记入电话回访")
    String phoneTitle();

    @Message("回访日期")
    String phoneDay();

    @Message("记入")
    String doRecord();

    @Message("评价内容")
    String answerTitle();

    @Message("方式")
    String channel();

    @Message("当事人自行评价")
    String online();

    @Message("电话回访")
    String telephone();

    @Message("评价日期")
    String answeredOn();

    @Message("记录人")
    String recordedBy();

    @Message("已登记办结。")
    String doneEnd();

    @Message("已记入回访。")
    String doneRecord();

    @Message("办件满意度")
    String nav();

    @Message("办件满意度")
    String yearTitle();

    @Message("{region} {year} 年办结事项的满意度")
    String yearSub(String region, int year);

    @Message("只问事项已办结的当事人，不是工作方案目标中的“社会满意度”：后者由面向社会的调查得出，两者不能相互代替。")
    String label();

    @Message("地区")
    String region();

    @Message("年份")
    String year();

    @Message("查看")
    String apply();

    @Message("年份应为 2000 至 2100")
    String faultYear();

    @Message("满意率（4至5分）")
    String share();

    @Message("{satisfied} 件满意 / {answered} 件评价")
    String shareOf(int satisfied, int answered);

    @Message("可评价")
    String asked();

    @Message("已评价")
    String answers();

    @Message("满意")
    String satisfied();

    @Message("评价不足 {few} 件，满意率仅供参考。")
    String few(int few);

    @Message("还没有评价。")
    String none();

    @Message("按办结日期归入年份和月份；有回执的事项才可评价。")
    String rule();

    @Message("分月")
    String months();

    @Message("月份")
    String month();

    @Message("{month}月")
    String monthOf(int month);

    @Message("评价清单（{count} 件）")
    String lines(int count);

    @Message("案件")
    String matter();

    @Message("隐名举报，不显示")
    String hidden();

    @Message("登记办结（{day}）")
    String eventEnded(String day);

    @Message("收到对本件办理情况的评价")
    String eventAnswered();

    @Message("知识产权保护办案系统 · 公开页面。为防止他人冒名提交，本页使用一个 Cookie，不记录身份，八小时后失效。")
    String foot();

    @Message("案件登记没有回应，暂时看不到评价。")
    String yearAway();
}
