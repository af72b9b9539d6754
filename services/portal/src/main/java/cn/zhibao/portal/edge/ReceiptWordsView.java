package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of receipts and of the public page about the progress of a matter, in Chinese; English stands beside it in
/// messages/receipt_en.properties.
@MessageBundle(value = "receipt", locale = "zh")
public interface ReceiptWordsView {

    @Message("登记回执")
    String title();

    @Message("您提出的事项已登记。凭编号和查询码可随时查询办理进度，无需注册账号。")
    String sub();

    @Message("编号")
    String number();

    @Message("查询码")
    String code();

    @Message("来源")
    String kind();

    @Message("收到日期")
    String received();

    @Message("登记机关")
    String office();

    @Message("查询地址")
    String address();

    @Message("查询地址的二维码")
    String qr();

    @Message("请妥善保管查询码：持有编号和查询码的人都能看到进度，但看不到姓名和内容。")
    String keep();

    @Message("打印回执")
    String print();

    @Message("返回案件")
    String back();

    @Message("办理进度查询")
    String progressTitle();

    @Message("编号和查询码印在登记回执上。")
    String progressSub();

    @Message("查询")
    String ask();

    @Message("查询码不分大小写，中间的横线可以不填")
    String codeHint();

    @Message("没有查到。请核对编号和查询码是否与回执一致。")
    String unknown();

    @Message("暂时查不到进度，请稍后再试。您填写的内容仍在下面。")
    String away();

    @Message("请填写{field}")
    String missing(String field);

    @Message("目前进度")
    String now();

    @Message("已经登记，正在审查是否受理。")
    String registered();

    @Message("已经登记，正在核查。")
    String verifying();

    @Message("已经受理，正在确定办理程序。")
    String accepted();

    @Message("决定不予受理，理由见送达的通知。")
    String refused();

    @Message("已经撤回，不再办理。")
    String withdrawn();

    @Message("已经并入另一案件，一并办理。")
    String joined();

    @Message("已经转入{route}，由承办部门办理。")
    String routed(String route);

    @Message("案件由历史台账导入，进度请向登记机关查询。")
    String imported();

    @Message("决定日期")
    String decided();

    @Message("最迟决定是否受理的日期")
    String decideBy();

    @Message("回执遗失或查询码泄露？换发新回执")
    String renewTitle();

    @Message("换发后查询码变更，原回执上的查询码立即失效，编号不变。换发会记入办理记录。")
    String renewSub();

    @Message("换发新回执")
    String doRenew();

    @Message("已换发新回执，原查询码已失效。请打印新回执交给提出人。")
    String doneRenewed();

    @Message("换发登记回执，原查询码失效")
    String eventRenewed();
}
