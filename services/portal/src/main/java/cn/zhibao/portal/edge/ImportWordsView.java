package cn.zhibao.portal.edge;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about workbooks that come in and lists that go out, in Chinese; English stands beside it in
/// messages/imports_en.properties.
@MessageBundle(value = "imports", locale = "zh")
public interface ImportWordsView {

    @Message("用 Excel 登记新案件")
    String title();

    @Message("下载模板，填好后上传。先逐行校验，不会登记；看过结果再决定登记哪些行。")
    String sub();

    @Message("下载模板")
    String template();

    @Message("模板里必填列有标记，可选项有下拉列表，另有一行示例。也可以用自己的表格，只要第 1 行有这些列名。")
    String templateHint();

    @Message("工作簿")
    String file();

    @Message("Excel 工作簿（.xlsx）或 CSV，最多 5 MB、10000 行。含宏、加密或旧格式（.xls）的文件不收。")
    String fileHint();

    @Message("上传并校验")
    String send();

    @Message("请先选择文件。")
    String noFile();

    @Message("导入记录")
    String history();

    @Message("还没有导入过工作簿。")
    String empty();

    @Message("导入历史台账（CSV）")
    String register();

    @Message("文件")
    String name();

    @Message("上传时间")
    String received();

    @Message("进度")
    String phase();

    @Message("校验中")
    String checking();

    @Message("已校验，待决定")
    String checked();

    @Message("登记中")
    String taking();

    @Message("已登记")
    String done();

    @Message("行数")
    String rows();

    @Message("可登记")
    String accepted();

    @Message("可登记，请核对")
    String warned();

    @Message("有错误")
    String rejected();

    @Message("此前已登记")
    String unchanged();

    @Message("已登记")
    String taken();

    @Message("校验中：{read} / {rows} 行。")
    String reading(long read, long rows);

    @Message("登记中：已登记 {taken} 件，还有 {left} 行。")
    String takingOn(long taken, long left);

    @Message("登记完成：{taken} 件。")
    String isDone(long taken);

    @Message("登记哪些行")
    String decide();

    @Message("全部登记")
    String all();

    @Message("{rows} 行全部登记为案件，登记后不能整批撤回。")
    String allHint(long rows);

    @Message("有 {rejected} 行未通过校验，不能全部登记。改好后可再次上传。")
    String allNot(long rejected);

    @Message("只登记通过的行")
    String valid();

    @Message("{rows} 行登记为案件，其余 {rejected} 行不登记；改好后再次上传，已登记的行不会重复。")
    String validHint(long rows, long rejected);

    @Message("没有可以登记的行。")
    String nothing();

    @Message("下载标注后的文件")
    String marked();

    @Message("就是上传的文件，另加“处理结果”和“错误说明”两列，有错的单元格标红。")
    String markedHint();

    @Message("文件已超过保存期限，不能再下载。")
    String gone();

    @Message("逐行问题")
    String notes();

    @Message("只列前 {shown} 条，全部写在标注后的文件里。")
    String notesMost(int shown);

    @Message("只看")
    String filter();

    @Message("全部栏目")
    String filterAll();

    @Message("行")
    String line();

    @Message("列")
    String column();

    @Message("栏目")
    String field();

    @Message("问题")
    String note();

    @Message("提醒")
    String warning();

    @Message("错误")
    String fault();

    @Message("栏目对应")
    String mapping();

    @Message("{letter}列 → {title}")
    String mapped(String letter, String title);

    @Message("文件里没有：{titles}")
    String unmapped(String titles);

    @Message("导出 Excel")
    String exportXlsx();

    @Message("导出 CSV")
    String exportCsv();
}
