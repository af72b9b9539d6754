package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of what stands around a worklist, in Chinese; English stands beside it in messages/desk_en.properties.
@MessageBundle(value = "desk", locale = "zh")
public interface DeskWordsView {

    @Message("常用视图")
    String views();

    @Message("{name}（{owner}）")
    String viewOf(String name, String owner);

    @Message("保存当前列表")
    String saveThis();

    @Message("管理")
    String manage();

    @Message("常用视图就是带着筛选和排序的列表地址，可以收藏，也可以发给同事。")
    String viewsSub();

    @Message("名称")
    String viewName();

    @Message("不超过 40 字，自己的视图不能重名。例如：本周超期。")
    String viewNameHint();

    @Message("谁能看到")
    String viewShared();

    @Message("只有我")
    String viewOwn();

    @Message("本单位")
    String viewOffice();

    @Message("共享的视图，负责人也可以删除。")
    String viewSharedHint();

    @Message("保存常用视图")
    String viewSave();

    @Message("列表：{what}")
    String viewWhat(String what);

    @Message("还没有常用视图。在工作列表里筛选之后，选“保存当前列表”。")
    String noViews();

    @Message("保存人")
    String viewOwner();

    @Message("列表")
    String viewList();

    @Message("删除")
    String viewRemove();

    @Message("删除 {name}")
    String viewRemoveOf(String name);

    @Message("已删除常用视图。")
    String viewRemoved();

    @Message("这个视图已经不在了。")
    String viewGone();

    @Message("已选 {count} 件")
    String picked(String count);

    @Message("已选 {count} 件，其中 {elsewhere} 件在其他页")
    String pickedElsewhere(String count, int elsewhere);

    @Message("全部取消")
    String pickNone();

    @Message("一次最多选 {most} 件，多出的没有选上")
    String pickedOver(int most);

    @Message("第{row}行，{light}，{title}，环节 {stage}")
    String rowSaid(int row, String light, String title, String stage);

    @Message("第{row}行，没有期限，{title}，环节 {stage}")
    String rowSaidUntimed(int row, String title, String stage);

    @Message("快捷键")
    String keys();

    @Message("上下移动一行")
    String keyMove();

    @Message("打开案件")
    String keyOpen();

    @Message("选择或取消选择本行")
    String keySelect();

    @Message("分派所选案件；没有选择时分派本行")
    String keyAssign();

    @Message("转到搜索框")
    String keySearch();

    @Message("显示本说明")
    String keyHelp();

    @Message("也可以用 Tab 键逐个移动，用空格键选择，用按钮办理。")
    String keysTab();

    @Message("有 {count} 件新待办")
    String news(String count);

    @Message("自动分派规则")
    String distribution();

    @Message("按顺序逐条比对，第一条相符并且有人在岗的规则决定由谁承办。终止的规则保留备查。")
    String distributionSub();

    @Message("自动分派建议")
    String proposals();

    @Message("待认领的最近 20 件，按现行规则给出承办人和理由。建议不是决定，分派之后才生效。")
    String proposalsSub();

    @Message("按建议分派所选案件")
    String proposalsDo();

    @Message("建议承办人")
    String proposed();

    @Message("理由")
    String proposedWhy();

    @Message("没有相符的规则")
    String noRuleFits();

    @Message("无人在岗")
    String nobodyThere();

    @Message("无（第一次）")
    String firstTurn();

    @Message("规则“{rule}”：轮流，上次是{last}，这次轮到{who}。")
    String whyInTurn(String rule, String last, String who);

    @Message("规则“{rule}”：{way}，{who}。")
    String why(String rule, String way, String who);

    @Message("{name}：在办 {open} 件")
    String looked(String name, int open);

    @Message("{name}：在办 {open} 件，跳过：不在岗至 {day}")
    String lookedAway(String name, int open, String day);

    @Message("{name}：跳过：不是本辖区已登记的承办人")
    String lookedElsewhere(String name);

    @Message("规则")
    String rules();

    @Message("还没有规则。没有规则时，案件进入待认领。")
    String noRules();

    @Message("规则名称")
    String ruleName();

    @Message("例如：商标案件轮流。")
    String ruleNameHint();

    @Message("顺序")
    String rulePlace();

    @Message("1 到 999，小的先比对。")
    String rulePlaceHint();

    @Message("适用")
    String ruleAsks();

    @Message("全部案件")
    String ruleAny();

    @Message("名称含 {words}")
    String ruleWords(String words);

    @Message("名称关键词")
    String ruleTitleWords();

    @Message("用顿号或空格分开，含有其中一个就相符；不填不比对。")
    String ruleTitleWordsHint();

    @Message("方式")
    String ruleWay();

    @Message("轮流")
    String wayInTurn();

    @Message("在办最少")
    String wayFewest();

    @Message("指定")
    String wayNamed();

    @Message("指定的承办人")
    String ruleOfficer();

    @Message("方式为“指定”时填写。")
    String ruleOfficerHint();

    @Message("效果")
    String ruleEffect();

    @Message("只提出建议")
    String rulePropose();

    @Message("登记时直接分派")
    String ruleAtOnce();

    @Message("起用日")
    String ruleBegins();

    @Message("不填就是今天，不能早于今天。")
    String ruleBeginsHint();

    @Message("新规则")
    String ruleNew();

    @Message("启用规则")
    String ruleSave();

    @Message("终止")
    String ruleEnd();

    @Message("终止规则 {name}")
    String ruleEndOf(String name);

    @Message("规则已启用。")
    String ruleMade();

    @Message("规则已终止。")
    String ruleEnded();

    @Message("不在岗")
    String absences();

    @Message("没有登记不在岗的承办人。")
    String noAbsences();

    @Message("承办人")
    String absent();

    @Message("起")
    String absentFrom();

    @Message("止")
    String absentTo();

    @Message("例如 2026-12-01，含当日。")
    String absentHint();

    @Message("登记不在岗")
    String absenceNew();

    @Message("登记")
    String absenceSave();

    @Message("已登记。")
    String absenceNoted();

    @Message("已删除。")
    String absenceStruck();

    @Message("撤销整批登记")
    String undo();

    @Message("本批登记的 {count} 件案件全部撤回，原因记为“撤销导入”。只要有一件已经往下办理，就一件也不撤回。")
    String undoHint(long count);

    @Message("撤销整批登记")
    String undoDo();

    @Message("已撤销：{count} 件案件已经撤回。改正后的文件可以重新上传。")
    String undone(long count);

    @Message("返回工作列表")
    String toDesk();
}
