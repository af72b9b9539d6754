package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about reporters who must not be known, in Chinese; English stands beside it in
/// messages/reporter_en.properties.
@MessageBundle(value = "reporter", locale = "zh")
public interface ReporterWordsView {

    @Message("举报人身份保密")
    String title();

    @Message("身份单独加密保存，案件、事件、清单、导出和查询里都没有。查看须写明理由、经另一人同意，并记入日志。")
    String sub();

    @Message("返回案件")
    String back();

    @Message("尚未登记举报人身份。匿名举报无需填写。")
    String none();

    @Message("身份已密封，{day} 由 {who} 登记。")
    String shielded(String day, String who);

    @Message("登记并密封身份")
    String shieldTitle();

    @Message("姓名")
    String name();

    @Message("证件号码")
    String idNumber();

    @Message("联系方式")
    String contact();

    @Message("电话、地址等；姓名和联系方式至少填写一项")
    String contactHint();

    @Message("密封")
    String doShield();

    @Message("密封后不能修改，只能按程序查看。")
    String shieldOnce();

    @Message("申请查看")
    String askTitle();

    @Message("理由")
    String reason();

    @Message("写明为何必须知道举报人是谁，不要写出身份本身")
    String reasonHint();

    @Message("提出申请")
    String doAsk();

    @Message("查看记录")
    String openings();

    @Message("还没有人申请查看。")
    String openingsNone();

    @Message("申请人")
    String asker();

    @Message("同意人")
    String approver();

    @Message("状态")
    String state();

    @Message("待另一人同意")
    String asked();

    @Message("已同意，申请人 24 小时内可查看")
    String approved();

    @Message("正在查看（15 分钟内）")
    String opened();

    @Message("已结束")
    String over();

    @Message("同意查看")
    String doApprove();

    @Message("查看身份")
    String doOpen();

    @Message("举报人身份")
    String identity();

    @Message("只显示给申请人本人，{until} 后不再显示。请勿抄录到案件中。")
    String identityNote(String until);

    @Message("请填写{field}")
    String missing(String field);

    @Message("案件服务没有回应，请稍后再试。")
    String away();
}
