package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the figures, on the desk and in public, in Chinese; English stands beside it in
/// messages/figures_en.properties.
@MessageBundle(value = "figures", locale = "zh")
public interface FigureWordsView {

    @Message("已发布，公众页面即可看到。")
    String donePublish();

    @Message("{year} 年结案率")
    String insightTitle(int year);

    @Message("{year} 年{procedure}结案率")
    String insightTitleOf(int year, String procedure);

    @Message("{region}，数据截至 {asOf}")
    String insightSub(String region, String asOf);

    @Message("{region}，还没有数据")
    String insightSubEmpty(String region);

    @Message("年度")
    String insightYear();

    @Message("区域")
    String insightRegion();

    @Message("程序")
    String insightProcedure();

    @Message("全部程序")
    String insightAllProcedures();

    @Message("结案率（已结 ÷ 旧存加新收）")
    String rateCr1();

    @Message("结收比（已结 ÷ 新收）")
    String rateCr2();

    @Message("没有可计算的案件")
    String rateNone();

    @Message("案件数")
    String casesCard();

    @Message("旧存")
    String casesCarried();

    @Message("新收")
    String casesOpened();

    @Message("已结")
    String casesClosed();

    @Message("未结")
    String casesPending();

    @Message("达到 {value}% 目标")
    String targetMet(String value);

    @Message("距 {value}% 还差 {cases} 件")
    String targetToGo(String value, long cases);

    @Message("{value}% 目标无法达到")
    String targetOutOfReach(String value);

    @Message("目标 {value}%")
    String targetOpen(String value);

    @Message("{goal}（规划期已过）")
    String targetExpired(String goal);

    @Message("目标")
    String targetsTitle();

    @Message("这个区域没有结案率目标。")
    String targetsNone();

    @Message("逐月累计结案率与目标")
    String monthlyTitle();

    @Message("数据表")
    String monthlyTable();

    @Message("月份")
    String monthMonth();

    @Message("累计新收")
    String monthOpened();

    @Message("累计已结")
    String monthClosed();

    @Message("累计结案率")
    String monthRate();

    @Message("这一年还没有案件。")
    String monthlyNone();

    @Message("发布")
    String publishTitle();

    @Message("把以上数字固定下来，向公众发布。以后的变化会作为新版本，不覆盖旧版本。")
    String publishText();

    @Message("发布 {year} 年结案率")
    String publishDo(int year);

    @Message("由公示审核员发布。")
    String publishOnly();

    @Message("查看公开页面")
    String publishSee();

    @Message("结案率公示")
    String homeTitle();

    @Message("各区域知识产权案件的办结情况，按年度发布。数字一经发布即固定，更正以新版本另行发布。")
    String homeSub();

    @Message("还没有发布的数据。发布后会在这里看到各区域的结案率和目标。")
    String homeEmpty();

    @Message("公示数据暂时取不到，请稍后刷新。已发布的数据不受影响。")
    String homeAway();

    @Message("{year} 年")
    String homeYear(int year);

    @Message("已结 {closed} 件，旧存加新收 {all} 件")
    String homeOf(long closed, long all);

    @Message("{region} {year} 年结案率")
    String publishedTitle(String region, int year);

    @Message("{day} 发布")
    String publishedOn(String day);

    @Message("版本 {vintage}")
    String publishedVintage(String vintage);

    @Message("校验值")
    String publishedHash();

    @Message("分程序")
    String publishedByProcedure();

    @Message("口径")
    String publishedHow();

    @Message("结案率 = 当年已结 ÷（上年旧存 + 当年新收）。结收比 = 当年已结 ÷ 当年新收。显示两位小数，与目标比较时不四舍五入。")
    String publishedHowText();

    @Message("合计")
    String total();

    @Message("{numerator} ÷ {denominator} = {quotient}")
    String quotientOf(long numerator, long denominator, String quotient);
}
