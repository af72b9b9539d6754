package cn.zhibao.caseintake;

import cn.zhibao.chassis.problem.Refusal;

/// What case intake says no to.
public enum CaseRefusal implements Refusal {
    NOT_AWAITING_DECISION(409, "案件不在待受理状态", "The case is not waiting for a decision on acceptance"),
    NOT_ACCEPTED(409, "案件尚未受理，不能分办", "The case has not been accepted and cannot be routed"),
    NO_RECEIPT(409, "该件没有回执：不是由来人、来函或来电提出的", "There is no receipt: nobody brought this matter"),
    TOO_MANY_DRAFTS(409, "您的草稿太多，请先完成或删除一些", "You have too many drafts; finish or discard some first"),
    TOO_MANY_VIEWS(409, "您的常用视图太多，请先删除一些", "You have too many saved views; remove some first"),
    VIEW_NAME_TAKEN(409, "常用视图重名", "There is a saved view of this name already"),
    SHIELDED_ALREADY(409, "举报人身份已经密封", "The reporter's identity is sealed already"),
    NOT_SHIELDED(409, "没有密封的举报人身份", "There is no sealed identity"),
    SECOND_PERSON_NEEDED(409, "须由申请人以外的另一人同意", "Somebody other than the person who asked has to agree"),
    OPENING_NOT_ASKED(409, "该申请已经同意过", "This was agreed to already"),
    OPENING_NOT_APPROVED(409, "尚未经另一人同意，或同意已过期、已使用", "Not agreed to yet, or the agreement is used up or too old"),
    OPENING_NOT_OPEN(409, "查看时间已过，请重新申请", "The time for looking is over; ask again"),
    OPENING_OF_ANOTHER(403, "只有申请人本人可以查看", "Only the person who asked may look"),
    SHIELD_OFF(409, "本系统未设置密封密钥，不能登记隐名身份", "No key is set, so no identity can be sealed"),
    SEALED_UNDER_ANOTHER_KEY(409, "身份是用另一把密钥密封的，请联系系统管理员", "Sealed under another key; ask the administrator"),
    SEAL_BROKEN(409, "密封的内容已损坏或被改动，请联系系统管理员", "What is sealed was damaged or changed; ask the administrator"),
    NOT_AT_INTAKE(409, "案件已不在登记、受理环节", "The case has left the register's own stages"),
    ALREADY_ASKED(409, "已经要求提供，尚未收到", "This has been asked for already and has not come in"),
    NOTHING_ASKED(409, "没有待提供的此类材料", "Nothing of this kind has been asked for"),
    STILL_AWAITED(409, "要求提供的期限未到", "The day set for providing it has not passed"),
    ALREADY_LINKED(409, "两案已有此种关联", "The two cases are linked in this way already"),
    LEAD_IS_OVER(
            409, "对方案件已经终结或者已并案，不能并入", "The other case has ended or is joined itself, nothing can be joined to it"),
    LEADS_OTHERS(409, "有案件并入本案，不能撤回", "Other cases are joined to this one, it cannot be taken back"),
    NOT_UNDER_WAY(
            409, "案件已终结或者是历史案件，不再办理管辖事项", "The case has ended or is of an old register; its competence is settled"),
    CASE_OVER(
            409,
            "案件已终结、已并案或者是历史案件，不能附加来源",
            "The case has ended, was joined or is of an old register; no source can be attached"),
    OWN_CASE_NEEDED(
            409,
            "另一人的投诉有自己的期限，须另行登记，再与本案关联或者并案",
            "A complaint of somebody else has clocks of its own: register it, then link or join the two"),
    SOURCE_THERE(409, "本案已有此来源", "The case has this source already"),
    SOURCE_ELSEWHERE(409, "此编号已在另一案件", "The number is known of another case"),
    CONTESTED_ALREADY(409, "本案的管辖权争议尚未解决", "Competence for this case is in dispute already"),
    NOT_NEGOTIATING(409, "没有正在协商的管辖权争议", "No dispute over competence is being negotiated"),
    NOT_REPORTED(409, "管辖权争议尚未报请指定", "The dispute has not been reported to the common superior"),
    NO_SECOND_TRANSFER(
            409,
            "本案是移送来的，认为不属于本机关管辖的应当报请共同的上一级指定，不得再自行移送（该规则待核实）",
            "This case came by transfer and is not passed on again; report it to the common superior (rule unconfirmed)"),
    NO_PROCEEDING(409, "案件不在办理程序中，或者已经登记办结", "The case lies in no proceeding, or its end is noted already"),
    NOTHING_TO_TELL(409, "案件没有可以这样告知的事项", "The case has come to nothing of this kind to tell of"),
    ALREADY_SERVED(409, "已登记送达", "Its service is on record already"),
    ALREADY_FINISHED(409, "案件已办结，不能再认领、分派或者挂起", "The case is finished and cannot change hands"),
    ALREADY_CLAIMED(409, "案件已有承办人", "Somebody has this case already"),
    NOBODY_HAS_IT(409, "案件尚无承办人，请先认领或者分派", "Nobody has this case yet; claim or assign it first"),
    ANOTHER_HAS_IT(409, "案件由他人承办", "Another officer has this case"),
    PROPOSAL_CHANGED(409, "分派建议已经变化，请重新查看", "What is proposed has changed; look again"),
    TOO_MANY_RULES(409, "本辖区的分派规则太多，请先终止一些", "The region has too many rules of distribution; end some first"),
    NOT_HELD(409, "案件没有挂起", "The case is not put aside"),
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
    NOTHING_TO_UNDO(409, "没有可以撤销的登记", "Nothing was taken in that could be taken back"),
    IMPORT_MOVED_ON(409, "有案件已经往下办理，不能整批撤销", "Some of the cases have moved on; the import cannot be taken back"),
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
