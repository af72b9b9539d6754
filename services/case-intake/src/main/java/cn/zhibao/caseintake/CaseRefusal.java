package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.Refusal;

/// What case intake says no to.
public enum CaseRefusal implements Refusal {
    NOT_AWAITING_DECISION(409, "案件不在待受理状态", "The case is not waiting for a decision on acceptance"),
    NOT_ACCEPTED(409, "案件尚未受理，不能分办", "The case has not been accepted and cannot be routed"),
    ALREADY_FINISHED(409, "案件已办结，不能再认领、分派或者挂起", "The case is finished and cannot change hands"),
    ALREADY_CLAIMED(409, "案件已有承办人", "Somebody has this case already"),
    NOBODY_HAS_IT(409, "案件尚无承办人，请先认领或者分派", "Nobody has this case yet; claim or assign it first"),
    ANOTHER_HAS_IT(409, "案件由他人承办", "Another officer has this case"),
    NOT_HELD(409, "案件没有挂起", "The case is not put aside"),
    IMPORT_NOT_CSV(415, "导入文件应为 CSV 文本", "An import takes CSV text"),
    IMPORT_ENCODING_UNKNOWN(400, "文件编码既不是 UTF-8 也不是 GB18030", "The file is neither UTF-8 nor GB18030"),
    IMPORT_HEADER_WRONG(400, "表头不符", "The header does not match"),
    IMPORT_TOO_LARGE(413, "导入文件超过允许的大小", "The import is larger than allowed"),
    IMPORT_EMPTY(400, "导入文件为空", "The import is empty");

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
