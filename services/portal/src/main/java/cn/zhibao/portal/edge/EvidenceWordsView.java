package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of evidence, in Chinese; English stands beside it in messages/evidence_en.properties.
@MessageBundle(value = "evidence", locale = "zh")
public interface EvidenceWordsView {

    @Message("证据")
    String title();

    @Message("还没有证据。")
    String none();

    @Message("证据清单暂时取不到，不影响办理。")
    String away();

    @Message("只列出最近的 {shown} 件。")
    String only(int shown);

    @Message("添加证据")
    String add();

    @Message("文件")
    String name();

    @Message("种类")
    String kind();

    @Message("大小")
    String size();

    @Message("取得日期")
    String takenOn();

    @Message("现状")
    String status();

    @Message("查毒")
    String scan();

    @Message("SHA-256")
    String hash();

    @Message("文件类型")
    String mediaType();

    @Message("取得地点")
    String takenAt();

    @Message("取得人")
    String takenBy();

    @Message("提供人")
    String takenFrom();

    @Message("入库时间")
    String receivedAt();

    @Message("入库账号")
    String receivedBy();

    @Message("文件类型：{types}。每个文件不超过 20 MB；浏览器允许脚本时不超过 2 GB，中断后重新选择同一文件即可续传。")
    String fileHint(String types);

    @Message("如 2026-11-22，不填就是今天。")
    String takenOnHint();

    @Message("例如检查地点、网店地址，可以不填。")
    String takenAtHint();

    @Message("写明姓名。")
    String takenByHint();

    @Message("从谁那里取得，可以不填。")
    String takenFromHint();

    @Message("上传")
    String upload();

    @Message("上传之后计算哈希并核对文件类型，之后文件不再改变。")
    String formText();

    @Message("请选择文件")
    String faultNoFile();

    @Message("不带脚本上传时，文件不超过 20 MB")
    String faultTooLarge();

    @Message("文件暂时没有送达，请再试一次。")
    String faultAway();

    @Message("上传进度")
    String progress();

    @Message("正在上传")
    String sending();

    @Message("正在核对")
    String checking();

    @Message("已入库")
    String done();

    @Message("中断，重新上传即可续传")
    String broken();

    @Message("下载")
    String download();

    @Message("预览")
    String preview();

    @Message("在新窗口打开")
    String openInNewTab();

    @Message("每次下载和预览都会记入保管链。")
    String readIsNoted();

    @Message("文件现在不能提供：{scan}。")
    String notGivenOut(String scan);

    @Message("文件不能提供")
    String refusedTitle();

    @Message("回到证据")
    String backToPiece();

    @Message("回到案件")
    String backToCase();

    @Message("保管链")
    String custody();

    @Message("时间")
    String custodyAt();

    @Message("事项")
    String custodyAct();

    @Message("经手人")
    String custodyBy();

    @Message("对方")
    String custodyCounterpart();

    @Message("原因")
    String custodyReason();

    @Message("登记移交、退回或封存")
    String passOn();

    @Message("登记")
    String passOnDo();

    @Message("移交给谁，或从谁那里退回；封存时不填。")
    String counterpartHint();

    @Message("已登记。")
    String passedOn();

    @Message("证据已入库。")
    String taken();

    @Message("证据入库：{kind}，取得于 {day}")
    String eventTaken(String kind, String day);

    @Message("证据移交")
    String eventHandedOver();

    @Message("证据退回")
    String eventReturned();

    @Message("证据封存")
    String eventSealed();
}
