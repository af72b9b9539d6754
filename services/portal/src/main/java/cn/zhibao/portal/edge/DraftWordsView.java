package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about drafts, in Chinese; English stands beside it in messages/drafts_en.properties.
@MessageBundle(value = "drafts", locale = "zh")
public interface DraftWordsView {

    @Message("未完成的草稿")
    String title();

    @Message("未完成的草稿（{count}）")
    String left(int count);

    @Message("（未填名称）")
    String untitled();

    @Message("继续填写")
    String goOn();

    @Message("删除")
    String discard();

    @Message("删除草稿：{title}")
    String discardThis(String title);

    @Message("保存草稿")
    String keep();

    @Message("填写的内容自动保存，登录过期或换一台电脑也不会丢失。")
    String promise();

    @Message("上次保存 {moment}")
    String kept(String moment);

    @Message("草稿已在另一个窗口保存过（{moment}），本窗口的内容没有覆盖它。请比较后选择。")
    String overtaken(String moment);

    @Message("项目")
    String field();

    @Message("另一个窗口")
    String there();

    @Message("本窗口")
    String here();

    @Message("以本窗口为准")
    String preferHere();

    @Message("改用另一个窗口的内容")
    String preferThere();

    @Message("（空）")
    String empty();

    @Message("暂时保存不到服务器，内容先留在本窗口，恢复后自动保存。")
    String away();

    @Message("草稿没有保存：{why}")
    String refused(String why);
}
