package cn.zhibao.portal.competence;

/// How far the latest dispute over competence is (管辖权争议).
public enum DisputeStage {
    NONE,
    NEGOTIATING,
    REPORTED
}
