package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about the sources of a case, in Chinese; English stands beside it in messages/sources_en.properties.
@MessageBundle(value = "sources", locale = "zh")
public interface SourcesWordsView {

    @Message("来源")
    String title();

    @Message("一件案件可以有多个来源。登记时的来源排在最前；后来收到的附加在后面，不改变任何期限。")
    String sub();

    @Message("返回案件")
    String back();

    @Message("来源暂时读不到，请稍后再看。")
    String away();

    @Message("登记时的来源")
    String first();

    @Message("查看、附加")
    String manage();

    @Message("查看全部")
    String look();

    @Message("附加一个来源")
    String attach();

    @Message("附加")
    String doAttach();

    @Message("案件已终结、已并案或者是历史案件，不能再附加来源。")
    String over();

    @Message("{day}收到")
    String received(String day);

    @Message("来自{sender}")
    String from(String sender);

    @Message("{by} {at} 记录")
    String recorded(String by, String at);

    @Message("已撤回（{day}）：{why}")
    String takenBack(String day, String why);

    @Message("已更正（{day}）：{why}")
    String corrected(String day, String why);

    @Message("更正来文号、来文单位")
    String correct();

    @Message("更正登记时的来源")
    String correctTitle();

    @Message("改成应有的样子，不需要的清空；原来的内容和原因保留在案，期限不变。")
    String correctText();

    @Message("更正")
    String doCorrect();

    @Message("更正原因")
    String correctReason();

    @Message("必填，如：录错一位。")
    String correctReasonHint();

    @Message("编号在别的案件，仍这样更正")
    String correctKnowingly();

    @Message("撤回")
    String takeBack();

    @Message("撤回：{what}")
    String takeBackOf(String what);

    @Message("撤回记错的来源")
    String takeBackTitle();

    @Message("只在记错时撤回；原来的内容和原因保留在案。")
    String takeBackText();

    @Message("撤回原因")
    String reason();

    @Message("必填，如：录到了别的案件。")
    String reasonHint();

    @Message("来源")
    String kind();

    @Message("来源渠道")
    String channel();

    @Message("来文号或者工单号")
    String number();

    @Message("选填，如12345、12315工单号，来函文号。同一渠道的同一编号在本案只记一次。")
    String numberHint();

    @Message("选填，如12345、12315工单号，来函文号；填了就能按编号找到，重复收到时有提示。")
    String firstHint();

    @Message("来文单位")
    String sender();

    @Message("选填，只写单位。投诉人、举报人不写在这里：列入当事人，要求隐名的予以密封。")
    String senderHint();

    @Message("收到日期")
    String receivedOn();

    @Message("不填就是今天；可以早于或者晚于登记，不能晚于今天。")
    String receivedOnHint();

    @Message("补充了什么")
    String note();

    @Message("一两句话；不写举报人姓名、电话。")
    String noteHint();

    @Message("是本案投诉人自己的补充吗")
    String byTheSame();

    @Message("只在来源是投诉时需要回答。另一人的投诉有自己的期限，须另行登记。")
    String byTheSameHint();

    @Message("编号在别的案件，仍附加到本案")
    String knowingly();

    @Message("编号在别的案件，仍另行登记")
    String registerKnowingly();

    @Message("先看一看那件案件；确有一个编号涉及两件案件的，选“是”。")
    String knowinglyHint();

    @Message("是")
    String yes();

    @Message("否")
    String no();

    @Message("是另一人的投诉吗")
    String ownTitle();

    @Message("另一投诉人的投诉要单独答复，有自己的受理期限，不能附加到本案；请另行登记，登记后即与本案关联，需要时再并案。")
    String ownText();

    @Message("另一人的实名举报需要单独告知结果的，也请另行登记。")
    String ownReport();

    @Message("另行登记并关联")
    String doOwn();

    @Message("下面是登记表里已填的内容。附加成功后草稿才会删除。")
    String instead();

    @Message("返回登记表")
    String goOn();

    @Message("附加到该案")
    String attachHere();

    @Message("不登记新案，附加到：{title}")
    String attachTo(String title);

    @Message("登记后关联的案件")
    String related();

    @Message("案号；登记后即与该案关联。不需要的，请清空。")
    String relatedHint();

    @Message("来源的编号")
    String found();

    @Message("已附加。")
    String doneAttached();

    @Message("已撤回，记录保留。")
    String doneTakenBack();

    @Message("已更正，原来的记录保留。")
    String doneCorrected();

    @Message("附加来源：{kind}（{channel}），{day}收到")
    String eventAttached(String kind, String channel, String day);

    @Message("撤回一个记错的来源")
    String eventTakenBack();

    @Message("更正登记时的来文号、来文单位")
    String eventCorrected();
}
