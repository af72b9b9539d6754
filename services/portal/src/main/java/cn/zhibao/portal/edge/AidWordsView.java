package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about rights-aid, in Chinese; English stands beside it in messages/aid_en.properties.
@MessageBundle(value = "aid", locale = "zh")
public interface AidWordsView {

    @Message("维权援助")
    String nav();

    @Message("维权援助")
    String title();

    @Message("尚无纠纷或尚未立案的求助在这里登记、办理、统计。")
    String sub();

    @Message("登记求助")
    String toNew();

    @Message("年度服务企业数")
    String toServed();

    @Message("没有符合条件的求助。")
    String empty();

    @Message("案件登记没有回应，暂时看不到求助。")
    String away();

    @Message("全部状态")
    String all();

    @Message("状态")
    String status();

    @Message("编号")
    String number();

    @Message("求助人")
    String who();

    @Message("援助需求")
    String need();

    @Message("承接站点")
    String station();

    @Message("中心、分中心或工作站，本地区已用过的可以直接选")
    String stationHint();

    @Message("收到日期")
    String received();

    @Message("不填即为今天")
    String receivedHint();

    @Message("用时")
    String days();

    @Message("{days} 天")
    String daysOf(long days);

    @Message("登记求助")
    String newTitle();

    @Message("求助人记入当事人登记簿；填了统一社会信用代码的单位才计入服务企业数。")
    String newSub();

    @Message("地区")
    String region();

    @Message("求助人类型")
    String kind();

    @Message("名称或姓名")
    String name();

    @Message("统一社会信用代码")
    String code();

    @Message("18位；没有的可以以后在当事人页面合并时补上")
    String codeHint();

    @Message("企业规模")
    String size();

    @Message("联系人和联系方式")
    String contact();

    @Message("仅承办人和负责人可见")
    String contactHint();

    @Message("求助内容")
    String request();

    @Message("遇到什么问题，希望得到什么帮助")
    String requestHint();

    @Message("登记")
    String doRequest();

    @Message("取消")
    String cancel();

    @Message("返回维权援助")
    String back();

    @Message("求助情况")
    String facts();

    @Message("协助的专家")
    String expert();

    @Message("姓名和单位，没有可不填")
    String expertHint();

    @Message("开始日期")
    String started();

    @Message("援助结果")
    String outcome();

    @Message("办理情况")
    String text();

    @Message("做了什么、答复了什么")
    String textHint();

    @Message("办结日期")
    String closed();

    @Message("结束日期")
    String ended();

    @Message("办理情况或理由")
    String ending();

    @Message("理由")
    String reason();

    @Message("案号")
    String caseNo();

    @Message("关联案件")
    String matter();

    @Message("下一步")
    String nextTitle();

    @Message("这件求助已经结束。")
    String nextNone();

    @Message("开始援助")
    String doService();

    @Message("办结")
    String doClosing();

    @Message("不予援助")
    String doDeclination();

    @Message("求助人撤回")
    String doWithdrawal();

    @Message("关联案件")
    String doMatter();

    @Message("需要立案处理的，先登记案件，再按案号关联。")
    String registerCase();

    @Message("登记案件")
    String toRegister();

    @Message("求助已登记。")
    String doneRequested();

    @Message("这件求助已经往下办理，不能再这样做。")
    String overtaken();

    @Message("已记录。")
    String doneChanged();

    @Message("服务企业数")
    String servedTitle();

    @Message("{region} · {year} 年")
    String servedSub(String region, int year);

    @Message("年份")
    String year();

    @Message("查看")
    String apply();

    @Message("已服务企业")
    String count();

    @Message("目标")
    String target();

    @Message("没有为该地区设定目标。")
    String targetNone();

    @Message("每年不少于 {value} 家")
    String targetAtLeast(int value);

    @Message("还差")
    String remaining();

    @Message("已达到")
    String remainingNone();

    @Message("方案有效期 {from} 至 {to}")
    String coverageWhole(String from, String to);

    @Message("方案有效期 {from} 至 {to}，只覆盖该年的一部分；是否按比例，方案没有规定（待核实）")
    String coveragePart(String from, String to);

    @Message("方案有效期 {from} 至 {to}，不含该年，仅作参照")
    String coverageNone(String from, String to);

    @Message("来源")
    String source();

    @Message("怎么算")
    String ruleTitle();

    @Message("当年（北京时间）办结并有援助结果的求助才算，撤回、不予援助和在办的不算。")
    String ruleServed();

    @Message("每家只算一次：统一社会信用代码相同，或者在当事人登记簿中已合并的，都是同一家。")
    String ruleOnce();

    @Message("代码首位为 9（市场监管部门登记）的计入；个体工商户和合作社是否计入方案没有写明（待核实），先计入并单独标明。")
    String ruleEnterprise();

    @Message("合并和撤销合并会改变以往年份的数。")
    String ruleNow();

    @Message("计入的 {count} 家")
    String countedTitle(int count);

    @Message("另列、不计入的 {count} 个")
    String apartTitle(int count);

    @Message("没有。")
    String servedNone();

    @Message("类别")
    String group();

    @Message("求助")
    String tickets();

    @Message("导出名单（CSV）")
    String export();

    @Message("计入")
    String counted();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("最近办结")
    String latest();

    @Message("下一页")
    String next();

    @Message("求助列表")
    String listLabel();

    @Message("年份应为2000至2100之间的四位数字")
    String faultYear();
}
