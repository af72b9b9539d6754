package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about parties and search, in Chinese; English stands beside it in messages/party_en.properties.
@MessageBundle(value = "party", locale = "zh")
public interface PartyWordsView {

    @Message("当事人")
    String title();

    @Message("当事人（选填）")
    String optional();

    @Message("登记之后也可以在案件页面补充。")
    String later();

    @Message("{role}：名称或姓名")
    String fieldNameOf(String role);

    @Message("{role}：类型")
    String fieldKindOf(String role);

    @Message("{role}：统一社会信用代码")
    String fieldCodeOf(String role);

    @Message("{role}：住所或地址")
    String fieldAddressOf(String role);

    @Message("{role}：联系电话")
    String fieldPhoneOf(String role);

    @Message("{role}：登记簿中的当事人")
    String fieldKnownOf(String role);

    @Message("名称或姓名")
    String fieldName();

    @Message("类型")
    String fieldKind();

    @Message("统一社会信用代码")
    String fieldCode();

    @Message("18位，空格和全角字符会自动整理")
    String fieldCodeHint();

    @Message("住所或地址")
    String fieldAddress();

    @Message("联系电话")
    String fieldPhone();

    @Message("地位")
    String fieldRole();

    @Message("登记簿中已有")
    String known();

    @Message("就是这一个")
    String same();

    @Message("在 {matters} 件案件中列为当事人，其中 {respondent} 件为被投诉举报人")
    String standing(long matters, long respondent);

    @Message("尚未登记当事人。")
    String none();

    @Message("案件登记没有回应，暂时看不到当事人。")
    String away();

    @Message("住址和电话仅承办人和负责人可见")
    String masked();

    @Message("添加当事人")
    String add();

    @Message("添加")
    String doAdd();

    @Message("移除")
    String remove();

    @Message("移除{role} {name}")
    String removeOf(String role, String name);

    @Message("当事人已添加。")
    String doneAdded();

    @Message("当事人已移除。")
    String doneRemoved();

    @Message("由 {name} 合并代表")
    String answered(String name);

    @Message("当事人历史")
    String historyTitle();

    @Message("没有列入任何案件。")
    String historyNone();

    @Message("重复被投诉")
    String repeated();

    @Message("{since}以来另有{count}件被投诉举报")
    String alsoRespondent(String since, long count);

    @Message("涉及{count}个权利人")
    String againstMany(long count);

    @Message("{since}以来，同一权利的案件有{count}个被投诉举报人，可能是群体侵权。只是件数，不是认定。")
    String groupOfRight(String since, long count);

    @Message("只是件数，不是认定。")
    String repeatedText();

    @Message("地位")
    String columnRole();

    @Message("案件")
    String columnCase();

    @Message("案号")
    String columnNumber();

    @Message("状态")
    String columnStatus();

    @Message("收到日期")
    String columnReceived();

    @Message("最多显示最近 100 条。")
    String mostMatters();

    @Message("基本信息")
    String facts();

    @Message("合并")
    String mergeTitle();

    @Message("发现同一当事人登记了两次时，把本条并入另一条。两条都保留，可以撤销。")
    String mergeText();

    @Message("并入哪一条")
    String fieldInto();

    @Message("合并理由")
    String fieldReason();

    @Message("例如：营业执照显示为同一单位")
    String fieldReasonHint();

    @Message("名称相近的")
    String candidates();

    @Message("没有名称相近的当事人。")
    String candidatesNone();

    @Message("合并")
    String doMerge();

    @Message("撤销合并")
    String doSeparate();

    @Message("已合并。")
    String doneMerged();

    @Message("合并已撤销。")
    String doneSeparated();

    @Message("本条已并入另一当事人，案件由后者汇总。")
    String mergedAway();

    @Message("查看该当事人")
    String toAnswering();

    @Message("合并记录")
    String mergersTitle();

    @Message("{name}，{reason}（{by}，{at}）")
    String merger(String name, String reason, String by, String at);

    @Message("已由{by}于{at}撤销")
    String mergerEnded(String by, String at);

    @Message("案件、权利号、当事人")
    String searchLabel();

    @Message("检索")
    String doSearch();

    @Message("检索")
    String searchTitle();

    @Message("检索：{term}")
    String searchTitleOf(String term);

    @Message("可以输入案号（或末几位）、标题中的两个字以上、权利号、当事人名称、拼音、首字母或统一社会信用代码。")
    String searchSub();

    @Message("没有找到与“{term}”有关的内容。")
    String searchNothing(String term);

    @Message("检索没有回应，请稍后再试。")
    String searchAway();

    @Message("每组最多显示 20 条，最近的在前。")
    String searchMost();

    @Message("案号")
    String groupNumbers();

    @Message("标题")
    String groupTitles();

    @Message("权利号")
    String groupRights();

    @Message("当事人")
    String groupParties();

    @Message("列为{role}")
    String eventNamed(String role);

    @Message("不再列为{role}")
    String eventRemoved(String role);
}
