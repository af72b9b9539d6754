package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about campaigns and their tags, in Chinese; English stands beside it in messages/campaigns_en.properties.
@MessageBundle(value = "campaigns", locale = "zh")
public interface CampaignsWordsView {

    @Message("专项行动")
    String title();

    @Message("本单位的专项行动、重要节点和展会。行动期间收到的案件可以加上标签，按标签统计。")
    String sub();

    @Message("专项行动")
    String nav();

    @Message("名称")
    String name();

    @Message("例如：铁拳、蓝天、4·26 宣传周、某某博览会")
    String nameHint();

    @Message("类别")
    String kind();

    @Message("起始日")
    String from();

    @Message("结束日")
    String until();

    @Message("地点")
    String place();

    @Message("展会须写明地点或者主办单位")
    String placeHint();

    @Message("主办单位")
    String organiser();

    @Message("投诉机构")
    String complaintBody();

    @Message("只填展会：主办方设立的知识产权投诉机构")
    String complaintBodyHint();

    @Message("主要针对的权利")
    String aims();

    @Message("只作说明，不限制标签；不选则不限")
    String aimsHint();

    @Message("辖区")
    String region();

    @Message("状态")
    String state();

    @Message("有效")
    String active();

    @Message("已结束")
    String over();

    @Message("{day} 提前结束")
    String endedOn(String day);

    @Message("还没有专项行动。")
    String none();

    @Message("专项行动暂时读不到，请稍后再看。")
    String away();

    @Message("登记一项专项行动")
    String create();

    @Message("保存")
    String save();

    @Message("已登记专项行动。")
    String doneOpened();

    @Message("专项行动已提前结束。")
    String doneEnded();

    @Message("提前结束")
    String end();

    @Message("今天及以前收到的案件仍可加上这个标签。")
    String endText();

    @Message("展会有三天以上，尚未登记主办方的投诉机构。按《展会知识产权保护办法》，三天以上的展会，主办方认为有必要的应当设立（据二手资料，待核实）。")
    String complaintBodyMissing();

    @Message("件数")
    String figures();

    @Message("点击数字查看对应案件。件数随案件办理变化；“终结”只计登记环节，分办后在各程序的结案不在此列。")
    String figuresHint();

    @Message("登记")
    String registered();

    @Message("已分办：{route}")
    String routed(String route);

    @Message("终结：{status}")
    String ended(String status);

    @Message("返回专项行动")
    String back();

    @Message("下一页")
    String next();

    @Message("专项标签")
    String tags();

    @Message("没有专项标签。")
    String noTags();

    @Message("专项标签暂时读不到，请稍后再看。")
    String tagsAway();

    @Message("加上或者取消标签")
    String manage();

    @Message("查看标签")
    String look();

    @Message("加上标签")
    String tag();

    @Message("只列本案收到日正在进行的专项行动。")
    String tagHint();

    @Message("本案收到日没有别的专项行动。")
    String noneOffered();

    @Message("取消标签")
    String takeOff();

    @Message("要取消的标签")
    String takeOffWhich();

    @Message("原因")
    String reason();

    @Message("取消记入办理经过，原因留在登记簿中。")
    String reasonHint();

    @Message("已加上标签。")
    String doneTagged();

    @Message("已取消标签。")
    String doneTakenOff();

    @Message("返回案件")
    String backToCase();

    @Message("{day} 加上")
    String taggedOn(String day);

    @Message("{name}（{from} 至 {until}）")
    String during(String name, String from, String until);

    @Message("{name}（收到日不在行动期间，请取消勾选）")
    String notOffered(String name);

    @Message("{day} 没有正在进行的专项行动。")
    String noneOn(String day);

    @Message("{day} 正在进行的专项行动；改了收到日，选项随之改变。")
    String offered(String day);

    @Message("今天")
    String today();

    @Message("专项行动")
    String filter();

    @Message("全部案件")
    String filterAny();

    @Message("专项行动：{name}")
    String chip(String name);

    @Message("去向：{route}")
    String chipRoute(String route);

    @Message("按专项行动")
    String viewCampaign();

    @Message("取消")
    String off();

    @Message("加上专项标签：{name}")
    String eventTagged(String name);

    @Message("取消专项标签：{name}")
    String eventUntagged(String name);
}
