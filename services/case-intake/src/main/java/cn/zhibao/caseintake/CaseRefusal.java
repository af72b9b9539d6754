package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.Refusal;

/// What case intake says no to.
public enum CaseRefusal implements Refusal {
    NOT_AWAITING_DECISION(409, "案件不在待受理状态", "The case is not waiting for a decision on acceptance"),
    NOT_ACCEPTED(409, "案件尚未受理，不能分办", "The case has not been accepted and cannot be routed"),
    IMPORT_NOT_CSV(415, "导入文件应为 CSV 文本", "An import takes CSV text"),
    IMPORT_ENCODING_UNKNOWN(400, "文件编码既不是 UTF-8 也不是 GB18030", "The file is neither UTF-8 nor GB18030"),
    IMPORT_HEADER_WRONG(400, "表头不符", "The header does not match"),
    IMPORT_TOO_LARGE(413, "导入文件超过允许的大小", "The import is larger than allowed"),
    IMPORT_EMPTY(400, "导入文件为空", "The import is empty"),
    WORKBOOK_EMPTY(400, "工作簿里没有可导入的行", "The workbook holds no row to import"),
    WORKBOOK_UNREADABLE(400, "文件既不是 Excel 工作簿（.xlsx），也不是 CSV 文本", "The file is neither an .xlsx workbook nor CSV text"),
    WORKBOOK_SCHEMA_WRONG(400, "工作簿与现行模板不符", "The workbook does not follow the current template"),
    WORKBOOK_WITH_MACROS(415, "工作簿含有宏", "The workbook holds macros"),
    WORKBOOK_OLD_OR_LOCKED(415, "旧格式（.xls）或加密的工作簿无法读取", "An old (.xls) or encrypted workbook cannot be read"),
    WORKBOOK_TOO_LARGE(413, "工作簿超过允许的大小", "The workbook is larger than allowed"),
    WORKBOOK_SWELLS(413, "工作簿解压后异常膨胀", "The workbook swells beyond all measure when unpacked"),
    WORKBOOK_TOO_MANY_ROWS(413, "工作簿的行数超过上限", "The workbook has more rows than allowed"),
    WORKBOOK_NOT_CHECKED(409, "校验尚未完成", "The check has not ended yet"),
    WORKBOOK_HAS_FAULTS(409, "有未通过校验的行，不能整批登记", "Some rows did not pass; the whole cannot be taken in"),
    WORKBOOK_GONE(410, "文件已超过保存期限", "The file is no longer kept"),
    EXPORT_TOO_LARGE(413, "导出的行数超过上限", "The export has more rows than allowed");

    private final int status;
    private final String zh;
    private final String en;

    CaseRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String service() {
        return "case-intake";
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
