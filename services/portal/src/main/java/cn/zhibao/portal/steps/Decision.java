package cn.zhibao.portal.steps;

import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.portal.Term;
import java.util.Arrays;
import java.util.List;

/// The handling decisions (处理决定), each under its procedure.
public enum Decision implements Term {
    PENALTY(Procedure.PENALTY, "给予行政处罚", "penalty"),
    NO_PENALTY_MINOR(Procedure.PENALTY, "违法行为轻微，不予行政处罚", "minor, no penalty"),
    NOT_ESTABLISHED(Procedure.PENALTY, "违法事实不能成立，不予行政处罚", "facts not established, no penalty"),
    TRANSFER_POLICE(Procedure.PENALTY, "涉嫌犯罪，移送公安机关", "suspected crime, to the police"),
    TRANSFER_DEPARTMENT(Procedure.PENALTY, "移送其他行政管理部门", "to another department"),
    INFRINGEMENT_ORDER(Procedure.ADJUDICATION, "侵权成立，责令立即停止侵权行为", "infringement found, order to stop"),
    REJECTED(Procedure.ADJUDICATION, "侵权不成立，驳回请求", "no infringement, request rejected"),
    MEDIATED(Procedure.ADJUDICATION, "达成调解协议", "settled by mediation"),
    WITHDRAWN(Procedure.ADJUDICATION, "请求人撤回请求", "request withdrawn"),
    DISMISSED_CASE(Procedure.ADJUDICATION, "撤销案件", "case dismissed");

    private final Procedure procedure;
    private final String zh;
    private final String en;

    Decision(Procedure procedure, String zh, String en) {
        this.procedure = procedure;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /// What may be decided under a procedure.
    public static List<Decision> under(Procedure procedure) {
        return Arrays.stream(values())
                .filter(decision -> decision.procedure == procedure)
                .toList();
    }
}
