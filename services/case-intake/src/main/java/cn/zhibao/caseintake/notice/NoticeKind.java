package cn.zhibao.caseintake.notice;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.CaseStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// Of what whoever brought a matter is told (告知事项). Each goes with something that was decided or asked.
public enum NoticeKind {
    /// 受理告知.
    ACCEPTANCE,
    /// 不予受理告知.
    REFUSAL,
    /// 补正、限期提供身份证明通知.
    SUPPLEMENT,
    /// 立案或者不予立案告知.
    FILING,
    /// 终止调解告知.
    TERMINATION,
    /// 处理结果告知.
    RESULT;

    /// Those that a matter has come to.
    public static List<NoticeKind> of(CaseFile caseFile) {
        return Arrays.stream(values()).filter(kind -> kind.goesWith(caseFile)).toList();
    }

    /// What is decided in a later room, this one does not hear of: there the matter must have been routed.
    boolean goesWith(CaseFile caseFile) {
        return switch (this) {
            case ACCEPTANCE -> isDecided(caseFile) && !isRefused(caseFile);
            case REFUSAL -> isRefused(caseFile);
            case SUPPLEMENT -> !caseFile.awaited().isNothing();
            case FILING, TERMINATION, RESULT -> caseFile.status() == CaseStatus.ROUTED;
        };
    }

    /// Before that day there was nothing to tell.
    LocalDate earliest(CaseFile caseFile) {
        return switch (this) {
            case ACCEPTANCE, REFUSAL, FILING, TERMINATION, RESULT ->
                caseFile.decidedOn().orElse(caseFile.receivedOn());
            case SUPPLEMENT -> caseFile.receivedOn();
        };
    }

    private static boolean isDecided(CaseFile caseFile) {
        return caseFile.decidedOn().isPresent();
    }

    private static boolean isRefused(CaseFile caseFile) {
        return caseFile.refusalGround().isPresent();
    }
}
