package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about rights and about routing by reasons, in Chinese; English stands beside it in
/// messages/rights_en.properties.
@MessageBundle(value = "rights", locale = "zh")
public interface RightsWordsView {

    @Message("权利")
    String title();

    @Message("一件案件可以涉及多项权利；更正和删除都要写明原因，原来的内容保留。")
    String sub();

    @Message("还没有写明权利。")
    String none();

    @Message("权利暂时读不到，请稍后再看。")
    String away();

    @Message("登记时：{kind}，{number}。请补全名称、权利人等。")
    String registered(String kind, String number);

    @Message("未填权利号")
    String noNumber();

    @Message("登记时的权利")
    String leads();

    @Message("查看、增加或者更正")
    String manage();

    @Message("查看全部")
    String look();

    @Message("增加一项权利")
    String add();

    @Message("更正这项权利")
    String correctTitle();

    @Message("更正")
    String correct();

    @Message("更正：{name}")
    String correctOf(String name);

    @Message("删除这项权利")
    String remove();

    @Message("只在这项权利与本案无关时删除；内容有误的，请更正。")
    String removeText();

    @Message("这是登记时的权利，只能更正，不能删除；类型已计入统计，也不能改。")
    String leadsStay();

    @Message("更正和删除记录")
    String former();

    @Message("{day} 更正，原因：{why}")
    String corrected(String day, String why);

    @Message("{day} 删除，原因：{why}")
    String removed(String day, String why);

    @Message("保存")
    String save();

    @Message("返回案件")
    String back();

    @Message("已增加权利。")
    String doneAdded();

    @Message("已更正权利。")
    String doneCorrected();

    @Message("已删除权利。")
    String doneRemoved();

    @Message("权利类型")
    String kind();

    @Message("权利名称")
    String name();

    @Message("如商标文字、专利名称。商业秘密只写代号，不要写任何秘密内容。")
    String nameHint();

    @Message("权利号")
    String number();

    @Message("专利号、商标注册号等；专利号会核对校验位。")
    String numberHint();

    @Message("专利类型")
    String patentKind();

    @Message("发明")
    String invention();

    @Message("实用新型")
    String utilityModel();

    @Message("外观设计")
    String design();

    @Message("商标类别")
    String classes();

    @Message("1至45，用顿号或空格隔开；1至34为商品，35至45为服务。")
    String classesHint();

    @Message("类似群")
    String groups();

    @Message("4位数字，前两位是类别，如0901；不知道可不填。")
    String groupsHint();

    @Message("商标类别：请填写数字，用顿号或空格隔开。")
    String faultClasses();

    @Message("驰名商标")
    String wellKnown();

    @Message("个案认定，只用于商标。")
    String wellKnownHint();

    @Message("已认定驰名")
    String wellKnownYes();

    @Message("没有认定")
    String wellKnownNo();

    @Message("权利人是本案当事人")
    String holderParty();

    @Message("不是本案当事人")
    String notAParty();

    @Message("权利人名称")
    String holderName();

    @Message("不是本案当事人时填写。")
    String holderNameHint();

    @Message("有效期自")
    String validFrom();

    @Message("有效期至")
    String validTo();

    @Message("已过期的只作提示，不影响登记。")
    String validToHint();

    @Message("地理标志产品")
    String product();

    @Message("产地范围")
    String origin();

    @Message("只用于地理标志。")
    String indicationHint();

    @Message("原因")
    String reason();

    @Message("会与原来的内容一起保留。")
    String reasonHint();

    @Message("{product}（产地：{origin}）")
    String ofOrigin(String product, String origin);

    @Message("权利人：{name}")
    String heldBy(String name);

    @Message("有效期 {from} 至 {to}")
    String valid(String from, String to);

    @Message("未填")
    String open();

    @Message("第{list}类")
    String ofClasses(String list);

    @Message("，类似群{list}")
    String ofGroups(String list);

    @Message("适用版本不详")
    String editionUnknown();

    @Message("待核实")
    String unconfirmed();

    @Message("驰名")
    String flagWellKnown();

    @Message("保密")
    String flagConfidential();

    @Message("收到之日已过有效期")
    String flagExpired();

    @Message("现已过有效期")
    String flagExpiredSince();

    @Message("收到之日尚未生效")
    String flagNotYet();

    @Message("分办")
    String routeTitle();

    @Message("先选办理途径，再选适用于本案的情形。")
    String routeSub();

    @Message("按情形分办")
    String routeLink();

    @Message("办理途径")
    String ways();

    @Message("适用情形 {count} 项")
    String fitting(int count);

    @Message("本案来源和权利类型没有适用于此途径的情形。")
    String noneFits();

    @Message("分办情形")
    String reasons();

    @Message("至少选一项；依据随收到日期而定。")
    String reasonsHint();

    @Message("立案条件")
    String conditionsPenalty();

    @Message("四项都要答复；“待核查”的由办案环节核查，“不符合”的不能这样分办。")
    String conditionsPenaltyHint();

    @Message("受理条件")
    String conditionsAdjudication();

    @Message("四项须全部符合。")
    String conditionsAdjudicationHint();

    @Message("符合")
    String yes();

    @Message("待核查")
    String unclear();

    @Message("不符合")
    String no();

    @Message("快速处理")
    String fast();

    @Message("条件待核实，没有找到规定的原文，也没有另设期限；选用时须全部符合。")
    String fastHint();

    @Message("补充说明")
    String basis();

    @Message("选填；不填时用所选情形的文字。")
    String basisHint();

    @Message("分办")
    String doRoute();

    @Message("{what}（情形：{reasons}）")
    String storyReasons(String what, String reasons);

    @Message("{what}，快速处理")
    String storyFast(String what);

    @Message("增加权利：{kind} {number}")
    String eventAdded(String kind, String number);

    @Message("更正权利：{kind} {number}")
    String eventCorrected(String kind, String number);

    @Message("删除一项权利")
    String eventRemoved();

    @Message("{stage} · 快速")
    String fastMark(String stage);

    @Message("只看快速处理")
    String fastFilter();
}
