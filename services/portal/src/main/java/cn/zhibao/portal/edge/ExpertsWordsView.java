package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about experts and technical investigators, in Chinese; English stands beside it in
/// messages/experts_en.properties.
@MessageBundle(value = "experts", locale = "zh")
public interface ExpertsWordsView {

    @Message("专家库")
    String title();

    @Message("专家库")
    String nav();

    @Message("本单位可以请的专家和技术调查官。技术调查官协助办案，不参与表决，由办案人员指派；回避、出具意见的具体要求待核实。")
    String sub();

    @Message("技术调查官协助办案，不参与表决，由办案人员指派（国知办发保字〔2021〕17号第二条、第三条）；回避、出具意见的具体要求待核实。")
    String investigatorNotice();

    @Message("姓名")
    String name();

    @Message("类别")
    String kind();

    @Message("专业领域")
    String fields();

    @Message("可以多选；代码为本系统自定，并非法定分类")
    String fieldsHint();

    @Message("领域说明")
    String fieldNote();

    @Message("选“其他”的必填")
    String fieldNoteHint();

    @Message("所在单位")
    String employer();

    @Message("写全称：与本案当事人同名的，不予指派")
    String employerHint();

    @Message("联系方式")
    String contact();

    @Message("电话或者邮箱；只有承办人员和审批人员能看到")
    String contactHint();

    @Message("任期起始日")
    String from();

    @Message("任期结束日")
    String until();

    @Message("任期")
    String term();

    @Message("状态")
    String state();

    @Message("辖区")
    String region();

    @Message("在任")
    String active();

    @Message("任期未开始")
    String later();

    @Message("任期已满")
    String over();

    @Message("{day} 提前终止")
    String endedOn(String day);

    @Message("没有符合条件的专家或者技术调查官。")
    String none();

    @Message("专家库暂时读不到，请稍后再看。")
    String away();

    @Message("姓名或拼音首字母")
    String find();

    @Message("例如：罗明、lm")
    String findHint();

    @Message("查找")
    String doFind();

    @Message("只看在任")
    String activeOnly();

    @Message("登记一位专家或者技术调查官")
    String create();

    @Message("保存")
    String save();

    @Message("已登记入册。")
    String doneListed();

    @Message("任期已提前终止。")
    String doneEnded();

    @Message("提前终止任期")
    String end();

    @Message("终止后不再供指派；已有的指派不受影响。")
    String endText();

    @Message("返回专家库")
    String back();

    @Message("下一页")
    String next();

    @Message("数量")
    String numbers();

    @Message("点击数字查看名单。撤回的指派也计入当年指派。")
    String numbersHint();

    @Message("在任专家")
    String activeExperts();

    @Message("在任技术调查官")
    String activeInvestigators();

    @Message("{year} 年指派")
    String askedInYear(String year);

    @Message("{year} 年出具意见")
    String opinionsInYear(String year);

    @Message("这一年没有记录。")
    String noneAsked();

    @Message("专家、技术调查官")
    String section();

    @Message("本案没有请过专家或者技术调查官。")
    String noneInCase();

    @Message("专家指派暂时读不到，请稍后再看。")
    String sectionAway();

    @Message("请专家或者登记意见")
    String manage();

    @Message("查看")
    String look();

    @Message("案件")
    String caseNo();

    @Message("请其判断的事项")
    String purpose();

    @Message("指派日")
    String askedOn();

    @Message("不填为今天")
    String askedOnHint();

    @Message("意见")
    String opinion();

    @Message("等待意见")
    String awaiting();

    @Message("{day} 出具意见")
    String opinionOn(String day);

    @Message("{day} 撤回：{reason}")
    String releasedOn(String day, String reason);

    @Message("注意：所在单位现与本案当事人同名，请核实是否应当回避（具体情形待核实）。")
    String employerParty();

    @Message("请专家或者技术调查官")
    String ask();

    @Message("只列本案所在辖区、今天在任、尚未在本案中的人员。")
    String askHint();

    @Message("专家、技术调查官")
    String expert();

    @Message("回避声明")
    String recusal();

    @Message("由其本人声明；声明应当回避的，不予指派。回避的具体情形待核实。")
    String recusalHint();

    @Message("没有应当回避的情形")
    String noConflict();

    @Message("有应当回避的情形")
    String hasConflict();

    @Message("回避情形")
    String conflict();

    @Message("声明应当回避的，写明情形")
    String conflictHint();

    @Message("指派")
    String doAsk();

    @Message("没有可以请的人员。")
    String nobody();

    @Message("登记意见")
    String giveOpinion();

    @Message("每次指派只登记一次意见；意见留在登记簿中，不进入办理经过。")
    String giveOpinionHint();

    @Message("谁的意见")
    String opined();

    @Message("出具日")
    String givenOn();

    @Message("意见摘要")
    String opinionText();

    @Message("登记意见")
    String doOpine();

    @Message("撤回指派")
    String release();

    @Message("要撤回的指派")
    String released();

    @Message("原因")
    String reason();

    @Message("撤回记入办理经过，原因留在登记簿中。")
    String reasonHint();

    @Message("撤回指派")
    String doRelease();

    @Message("已指派。")
    String doneAsked();

    @Message("已登记意见。")
    String doneOpined();

    @Message("已撤回指派。")
    String doneReleased();

    @Message("返回案件")
    String backToCase();

    @Message("{name}（{kind}，{employer}）")
    String offered(String name, String kind, String employer);

    @Message("指派{kind}")
    String eventAssigned(String kind);

    @Message("专家、技术调查官 {day} 出具意见")
    String eventOpinionGiven(String day);

    @Message("撤回专家、技术调查官的指派")
    String eventReleased();
}
