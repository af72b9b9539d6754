package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words that screens say of their own, in Chinese; English stands beside them in
/// messages/msg_en.properties. Words of the law and of the trade come from the reference codes. Figures and
/// time limits have bundles of their own: one of more than 300 messages does not load (the template engine of Quarkus
/// 3.30).
@MessageBundle(locale = "zh")
public interface WordsView {

    @Message("知保")
    String product();

    @Message("知识产权保护办案系统")
    String productSub();

    @Message("跳到正文")
    String skip();

    @Message("登录办案")
    String signIn();

    @Message("退出")
    String signOut();

    @Message("English")
    String otherLanguage();

    @Message("主导航")
    String mainNav();

    @Message("待办")
    String navDesk();

    @Message("登记")
    String navRegister();

    @Message("导入")
    String navImports();

    @Message("公开与统计")
    String navGroupFigures();

    @Message("结案率")
    String navInsight();

    @Message("公示")
    String navPublic();

    @Message("打印自知保")
    String printedFrom();

    @Message("必填")
    String required();

    @Message("没有提交成功，请检查以下内容")
    String errorsTitle();

    @Message("已填写的内容都保留着。")
    String errorsKept();

    @Message("请选择")
    String choose();

    @Message("提交")
    String submit();

    @Message("取消")
    String cancel();

    @Message("重新载入最新内容")
    String reload();

    @Message("刷新")
    String refresh();

    @Message("返回待办")
    String backToDesk();

    @Message("返回首页")
    String backHome();

    @Message("无")
    String none();

    @Message("—")
    String dash();

    @Message("我的待办")
    String deskTitle();

    @Message("最新收到的在前，点标题打开案件。")
    String deskSub();

    @Message("期限最近的在前，超期的最先；点期限看怎么算出来的。")
    String deskSubDue();

    @Message("待受理")
    String tabAccept();

    @Message("待分办")
    String tabRoute();

    @Message("立案核查")
    String tabVerify();

    @Message("办理中")
    String tabDecide();

    @Message("待结案")
    String tabClose();

    @Message("待同意")
    String tabConsent();

    @Message("调解中")
    String tabSession();

    @Message("已达成")
    String tabAgreed();

    @Message("已终止")
    String tabFailed();

    @Message("全部案件")
    String tabAll();

    @Message("工作环节")
    String tabsLabel();

    @Message("案件")
    String colCase();

    @Message("权利类型")
    String colRight();

    @Message("来源")
    String colSource();

    @Message("环节")
    String colStage();

    @Message("期限")
    String colDue();

    @Message("程序")
    String colProcedure();

    @Message("收到日期")
    String colReceived();

    @Message("开始日期")
    String colOpened();

    @Message("区域")
    String colRegion();

    @Message("已同意")
    String colConsents();

    @Message("每页")
    String pageSize();

    @Message("排序")
    String order();

    @Message("期限最近")
    String orderDue();

    @Message("最新收到")
    String orderNewest();

    @Message("中止或者没有计时的案件不在此列。")
    String untimed();

    @Message("按最新收到显示全部")
    String untimedShow();

    @Message("显示")
    String show();

    @Message("回到第一页")
    String firstPage();

    @Message("下一页")
    String nextPage();

    @Message("本页 {rows} 件")
    String shownRows(int rows);

    @Message("本页 {rows} 件，后面还有")
    String shownRowsMore(int rows);

    @Message("状态")
    String statusFilter();

    @Message("全部状态")
    String statusAny();

    @Message("查询")
    String apply();

    @Message("清除条件")
    String reset();

    @Message("没有等待受理的案件。新收到的投诉举报，请点“登记案件”。")
    String emptyAccept();

    @Message("没有等待分办的案件。受理后的案件会出现在这里。")
    String emptyRoute();

    @Message("没有等待核查的线索。分办到行政处罚、行政裁决的案件，以及调解不成转来的案件会出现在这里。")
    String emptyVerify();

    @Message("没有正在调查取证的案件。立案后的案件会出现在这里。")
    String emptyDecide();

    @Message("没有等待结案的案件。作出决定后的案件会出现在这里。")
    String emptyClose();

    @Message("这里还没有调解案件。办案人员把案件分办到调解后会出现在这里。")
    String emptyMediation();

    @Message("没有符合条件的案件。")
    String emptyAll();

    @Message("没有正在计时的案件。")
    String emptyDue();

    @Message("登记案件")
    String registerCase();

    @Message("您的角色（{roles}）在门户中还没有工作页面。")
    String noDesk(String roles);

    @Message("如需办理案件，请联系系统管理员调整角色。")
    String noDeskHint();

    @Message("这部分暂时取不到")
    String awayTitle();

    @Message("服务正在恢复。已登记、已提交的内容都保存着，请稍后刷新。")
    String awayList();

    @Message("经过暂时取不到，不影响办理。")
    String awayTimeline();

    @Message("{room}服务暂时没有回应，相关步骤恢复后显示。")
    String awayRoom(String room);

    @Message("您的角色看不到这一列表。")
    String deniedList();

    @Message("登记案件")
    String newTitle();

    @Message("先登记，再受理、分办。标有“必填”的都要填写。")
    String newSub();

    @Message("来源")
    String fieldSource();

    @Message("来源渠道")
    String fieldChannel();

    @Message("权利类型")
    String fieldRight();

    @Message("专利号、注册号")
    String fieldRightNumber();

    @Message("专利号会核对校验位，如 ZL202030000001.2；商标填注册号。")
    String fieldRightNumberHint();

    @Message("案件名称")
    String fieldTitleLabel();

    @Message("写明涉及的权利和行为，例如“涉嫌假冒注册商标案”。不要写公民身份号码等个人信息。")
    String fieldTitleHint();

    @Message("收到日期")
    String fieldReceived();

    @Message("如 2026-11-22 或 20261122，不填就是今天。")
    String fieldReceivedHint();

    @Message("管辖区域")
    String fieldRegion();

    @Message("登记")
    String doRegister();

    @Message("请填写{field}")
    String faultRequired(String field);

    @Message("请选择{field}")
    String faultChoose(String field);

    @Message("{field}不是存在的日期，请按 2026-11-22 这样填写")
    String faultDate(String field);

    @Message("{field}请填写 1 以上的整数")
    String faultWhole(String field);

    @Message("{field}不能超过 {most} 个字")
    String faultTooLong(String field, int most);

    @Message("下一步")
    String nextTitle();

    @Message("没有需要办理的步骤。")
    String nextNothing();

    @Message("已分办，正在交接给{room}，通常几秒钟内完成。")
    String nextHandover(String room);

    @Message("调解")
    String roomMediation();

    @Message("执法办案")
    String roomEnforcement();

    @Message("案件受理")
    String roomCaseIntake();

    @Message("受理")
    String stepAccept();

    @Message("不予受理")
    String stepRefuse();

    @Message("分办")
    String stepRoute();

    @Message("重新分办")
    String stepReroute();

    @Message("登记申请人同意调解")
    String stepConsentApplicant();

    @Message("登记被申请人同意调解")
    String stepConsentRespondent();

    @Message("登记达成协议")
    String stepAgree();

    @Message("终止调解")
    String stepFail();

    @Message("立案")
    String stepFile();

    @Message("不予立案")
    String stepDecline();

    @Message("作出决定")
    String stepDecide();

    @Message("结案")
    String stepClose();

    @Message("期限办理")
    String clockSteps();

    @Message("针对正在计时的“{name}”。")
    String clockStepsOf(String name);

    @Message("中止计时")
    String stepSuspend();

    @Message("恢复计时")
    String stepResume();

    @Message("延长期限")
    String stepExtend();

    @Message("登记不计入的期间")
    String stepExclude();

    @Message("撤回计时记录")
    String stepWithdraw();

    @Message("确认不予受理")
    String doRefuse();

    @Message("确认分办")
    String doRoute();

    @Message("确认终止调解")
    String doFail();

    @Message("确认不予立案")
    String doDecline();

    @Message("确认决定")
    String doDecide();

    @Message("确认结案")
    String doClose();

    @Message("确认中止")
    String doSuspend();

    @Message("确认恢复")
    String doResume();

    @Message("确认延长")
    String doExtend();

    @Message("确认不计入")
    String doExclude();

    @Message("确认撤回")
    String doWithdraw();

    @Message("由{roles}办理")
    String barNotYourRole(String roles);

    @Message("先受理，才能分办")
    String barAcceptFirst();

    @Message("双方都同意后才能登记协议")
    String barConsentsFirst();

    @Message("已登记同意")
    String barConsentedAlready();

    @Message("先立案，才能作出决定")
    String barFileFirst();

    @Message("先作出决定，才能结案")
    String barDecideFirst();

    @Message("这一期限依规定不因任何事由停止计算")
    String barNoCause();

    @Message("依规定不能再延长")
    String barNoExtension();

    @Message("还没有可以撤回的记录")
    String barNothingEntered();

    @Message("您的角色可以查看，不能办理。")
    String readOnly();

    @Message("理由")
    String fieldGround();

    @Message("办理途径")
    String fieldRoute();

    @Message("分办理由")
    String fieldBasis();

    @Message("写明适用的条款和事实依据，500 字以内。")
    String fieldBasisHint();

    @Message("原因")
    String fieldReason();

    @Message("后续建议")
    String fieldHint();

    @Message("立案日期")
    String fieldFiledOn();

    @Message("处理决定")
    String fieldDecision();

    @Message("结案方式")
    String fieldClosing();

    @Message("案件情况")
    String factsTitle();

    @Message("案件编号")
    String factNo();

    @Message("状态")
    String factStatus();

    @Message("区域")
    String factRegion();

    @Message("来源")
    String factSource();

    @Message("来源渠道")
    String factChannel();

    @Message("权利类型")
    String factRight();

    @Message("专利号、注册号")
    String factRightNumber();

    @Message("同一权利的其他案件")
    String relatedTitle();

    @Message("收到日期")
    String factReceived();

    @Message("办理途径")
    String factRoute();

    @Message("分办理由")
    String factBasis();

    @Message("不予受理理由")
    String factGround();

    @Message("原登记期限")
    String factDue();

    @Message("调解")
    String mediationTitle();

    @Message("执法办案")
    String enforcementTitle();

    @Message("编号")
    String factNumber();

    @Message("开始")
    String factOpened();

    @Message("结束")
    String factEnded();

    @Message("已同意")
    String factConsents();

    @Message("原因")
    String factReason();

    @Message("后续建议")
    String factHint();

    @Message("程序")
    String factProcedure();

    @Message("立案")
    String factFiled();

    @Message("决定")
    String factDecided();

    @Message("决定内容")
    String factDecision();

    @Message("结案")
    String factClosed();

    @Message("申请人")
    String partyApplicant();

    @Message("被申请人")
    String partyRespondent();

    @Message("双方尚未同意")
    String bothNone();

    @Message("经过")
    String timelineTitle();

    @Message("受理、调解、执法各环节的记录，最近的在上面。")
    String timelineSub();

    @Message("还没有记录。刚登记的案件几秒钟后显示。")
    String timelineEmpty();

    @Message("登记，来源：{source}")
    String eventCaseRegistered(String source);

    @Message("受理")
    String eventCaseAccepted();

    @Message("不予受理：{ground}")
    String eventCaseRefused(String ground);

    @Message("分办到{route}，理由：{basis}")
    String eventCaseRouted(String route, String basis);

    @Message("从原登记簿导入，{procedure}，{opened} 开始")
    String eventCaseImported(String procedure, String opened);

    @Message("从原登记簿导入，{procedure}，{opened} 开始，{closed} 结束")
    String eventCaseImportedClosed(String procedure, String opened, String closed);

    @Message("开始调解")
    String eventMediationOpened();

    @Message("{party}同意调解")
    String eventConsentGiven(String party);

    @Message("达成调解协议")
    String eventMediationAgreed();

    @Message("调解终止：{reason}；{hint}")
    String eventMediationFailed(String reason, String hint);

    @Message("线索转入核查，{procedure}")
    String eventEnforcementOpened(String procedure);

    @Message("立案，{procedure}，{day}")
    String eventEnforcementFiled(String procedure, String day);

    @Message("不予立案：{ground}")
    String eventFilingDeclined(String ground);

    @Message("作出决定：{decision}")
    String eventDecisionMade(String decision);

    @Message("结案：{reason}")
    String eventEnforcementClosed(String reason);

    @Message("其他记录（{type}）")
    String eventUnknown(String type);

    @Message("已登记，案件编号 {number}。")
    String doneRegister(String number);

    @Message("已受理。")
    String doneAccept();

    @Message("已登记不予受理。")
    String doneRefuse();

    @Message("已分办。")
    String doneRoute();

    @Message("已登记同意。")
    String doneConsent();

    @Message("已登记达成协议。")
    String doneAgree();

    @Message("已登记调解终止。")
    String doneFail();

    @Message("已立案。")
    String doneFile();

    @Message("已登记不予立案。")
    String doneDecline();

    @Message("已登记决定。")
    String doneDecide();

    @Message("已结案。")
    String doneClose();

    @Message("已中止计时。")
    String doneSuspend();

    @Message("已恢复计时。")
    String doneResume();

    @Message("已延长期限。")
    String doneExtend();

    @Message("已登记不计入的期间。")
    String doneExclude();

    @Message("已撤回这条计时记录。")
    String doneWithdraw();

    @Message("没有找到这个案件")
    String caseNotFound();

    @Message("编号有误，或案件不在您的辖区。")
    String caseNotFoundText();

    @Message("这个案件刚被他人修改")
    String staleTitle();

    @Message("您的操作没有执行，案件内容没有被覆盖。请看过最新内容再办理。")
    String staleText();

    @Message("您刚才要做的是：{step}")
    String staleChosen(String step);

    @Message("暂时没有办成")
    String troubleTitle();

    @Message("服务没有回应。您提交的内容没有丢失：可以直接再提交一次，系统不会重复办理。")
    String troubleText();

    @Message("服务没有回应，已保存的内容不受影响。请稍后再试。")
    String troubleRead();

    @Message("没有权限")
    String forbiddenTitle();

    @Message("您的角色不能使用这个页面。")
    String forbiddenText();

    @Message("没有这个页面")
    String missingTitle();

    @Message("地址可能有误，或内容已移走。")
    String missingText();

    @Message("系统出现故障")
    String faultTitle();

    @Message("故障已记录。已经提交成功的内容不受影响。")
    String faultText();

    @Message("故障编号 {number}")
    String faultNumber(String number);

    @Message("登录已过期")
    String sessionTitle();

    @Message("为保护案件信息，长时间未操作会自动退出。刚才提交的内容没有执行；登记表的草稿暂存在本窗口，重新登录后自动填回。")
    String sessionText();

    @Message("重新登录")
    String sessionAgain();

    @Message("页面已过期")
    String csrfTitle();

    @Message("这个页面打开太久，请返回、刷新后再提交。内容没有提交。")
    String csrfText();

    @Message("导入原登记簿")
    String importsTitle();

    @Message("把原来的案件登记簿（CSV）整本导入。同一文件重复上传不会重复导入。")
    String importsSub();

    @Message("登记簿文件（CSV，UTF-8 或 GB18030）")
    String importsFile();

    @Message("第一行是表头：{header}")
    String importsFileHint(String header);

    @Message("上传并导入")
    String importsDo();

    @Message("请选择要导入的文件")
    String importsNoFile();

    @Message("导入记录")
    String importsHistory();

    @Message("还没有导入过。选择文件后点“上传并导入”。")
    String importsEmpty();

    @Message("导入结果")
    String importTitle();

    @Message("接收时间")
    String importReceived();

    @Message("完成时间")
    String importFinished();

    @Message("已读行数")
    String importRows();

    @Message("新建案件")
    String importTaken();

    @Message("已有未变")
    String importUnchanged();

    @Message("有误")
    String importFaulty();

    @Message("状态")
    String importState();

    @Message("等待处理")
    String importStateWAITING();

    @Message("正在处理")
    String importStateRUNNING();

    @Message("已完成")
    String importStateDONE();

    @Message("没有完成")
    String importStateFAILED();

    @Message("正在处理，已读 {rows} 行。可以离开本页，导入会继续。")
    String importRunning(long rows);

    @Message("已完成：新建 {taken} 件，已有未变 {unchanged} 件，有误 {faulty} 行。")
    String importDone(long taken, long unchanged, long faulty);

    @Message("有误的行")
    String importFaults();

    @Message("改正后整份文件再上传一次即可，已导入的行不会重复。")
    String importFaultsSub();

    @Message("只列出前 {shown} 处。")
    String importFaultsMost(int shown);

    @Message("行")
    String importLine();

    @Message("列")
    String importColumn();

    @Message("问题")
    String importFault();

    @Message("大小（KB）")
    String importKb();

    @Message("知识产权保护办案系统 · 公开页面，不使用 Cookie")
    String footPublic();
}
