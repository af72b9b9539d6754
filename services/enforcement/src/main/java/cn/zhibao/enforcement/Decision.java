package cn.zhibao.enforcement;

import cn.zhibao.contracts.reference.Procedure;

/// How a case is decided (处理决定); each procedure has decisions of its own.
public enum Decision {
    PENALTY(Procedure.PENALTY, "行政处罚"),
    NO_PENALTY_MINOR(Procedure.PENALTY, "违法行为轻微，不予行政处罚"),
    NOT_ESTABLISHED(Procedure.PENALTY, "违法事实不能成立"),
    TRANSFER_POLICE(Procedure.PENALTY, "移送公安机关"),
    TRANSFER_DEPARTMENT(Procedure.PENALTY, "移送其他行政机关"),
    INFRINGEMENT_ORDER(Procedure.ADJUDICATION, "认定侵权，责令停止"),
    REJECTED(Procedure.ADJUDICATION, "驳回请求"),
    MEDIATED(Procedure.ADJUDICATION, "调解结案"),
    WITHDRAWN(Procedure.ADJUDICATION, "请求人撤回请求"),
    DISMISSED_CASE(Procedure.ADJUDICATION, "撤销案件");

    private final Procedure procedure;
    private final String zh;

    Decision(Procedure procedure, String zh) {
        this.procedure = procedure;
        this.zh = zh;
    }

    /// The procedure in which this can be decided.
    public Procedure procedure() {
        return procedure;
    }

    public String zh() {
        return zh;
    }
}
