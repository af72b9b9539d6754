package cn.zhibao.caseintake.workbook;

/// What became of a row.
public enum RowState {
    NEW("待校验", "to be checked"),
    ACCEPTED("可登记", "may be taken in"),
    /// It may be taken in, but somebody should look first.
    WARNED("可登记，请核对", "may be taken in, look first"),
    REJECTED("有错误", "has faults"),
    /// The office brought it before.
    UNCHANGED("此前已登记", "taken in before"),
    TAKEN("已登记", "taken in"),
    /// Its matter was withdrawn with the whole import.
    UNDONE("已撤销", "taken back");

    private final String zh;
    private final String en;

    RowState(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
