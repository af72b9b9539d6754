package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about offices with which matters are shared, in Chinese; English stands beside it in
/// messages/partners_en.properties.
@MessageBundle(value = "partners", locale = "zh")
public interface PartnersWordsView {

    @Message("协作单位名录")
    String title();

    @Message("线索通报和移送可以发往的单位。系统自带的单位名称均待核实；本单位增加、更名、核实、停用的，只在本单位的名录中有效。")
    String sub();

    @Message("本单位的名录")
    String office();

    @Message("查看")
    String show();

    @Message("名称")
    String name();

    @Message("单位全称，如公章所示")
    String nameHint();

    @Message("英文名称")
    String english();

    @Message("可不填；英文页面没有英文名称时显示中文名称")
    String englishHint();

    @Message("类别")
    String kind();

    @Message("其负责的区域")
    String place();

    @Message("行政区划代码，2、4 或者 6 位；不填则与名录所属辖区相同")
    String placeHint();

    @Message("联系方式")
    String contact();

    @Message("值班电话、地址等；不随消息和事件发出")
    String contactHint();

    @Message("名录所属辖区")
    String region();

    @Message("状态")
    String state();

    @Message("来源")
    String keeper();

    @Message("系统自带")
    String shared();

    @Message("待核实")
    String unconfirmed();

    @Message("{day} 核实")
    String confirmedOn(String day);

    @Message("{day} 停用")
    String endedOn(String day);

    @Message("名录中没有单位。")
    String none();

    @Message("暂时读不到名录，请稍后再看。")
    String away();

    @Message("增加协作单位")
    String create();

    @Message("保存")
    String save();

    @Message("已增加，名称待核实。")
    String doneAdded();

    @Message("已更名，新名称待核实。以前的消息仍用原名称。")
    String doneRenamed();

    @Message("已登记核实。")
    String doneConfirmed();

    @Message("已停用，不能再向其发送消息。以前的消息不变。")
    String doneEnded();

    @Message("返回名录")
    String back();

    @Message("本系统内，自行接收或者退回")
    String inside();

    @Message("系统外，由本单位登记其答复")
    String outside();

    @Message("往来方式")
    String way();

    @Message("核实人")
    String confirmedBy();

    @Message("核实日期")
    String confirmedDay();

    @Message("不填则为今天")
    String confirmedDayHint();

    @Message("核实依据")
    String source();

    @Message("例如：其官网、来函抬头、电话确认")
    String sourceHint();

    @Message("核实名称")
    String confirm();

    @Message("登记该名称经何处核实；再次核实以最后一次为准。")
    String confirmText();

    @Message("更名")
    String rename();

    @Message("更名后名称待核实；以前的消息仍用原名称。")
    String renameText();

    @Message("停用")
    String end();

    @Message("停用后不能再向其发送消息，且不能恢复；以前的消息不变。")
    String endText();

    @Message("协作单位名录")
    String open();
}
