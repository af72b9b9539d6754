package cn.zhibao.mediation;

/// A side of the dispute (当事人).
public enum Party {
    APPLICANT("申请人"),
    RESPONDENT("被申请人");

    private final String zh;

    Party(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
