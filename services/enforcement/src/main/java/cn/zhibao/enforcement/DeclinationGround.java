package cn.zhibao.enforcement;

/// Grounds on which a verified clue need not be filed (可以不予立案), after Article 20 of the market-supervision penalty
/// procedure (SAMR Order 61).
public enum DeclinationGround {
    MINOR_CORRECTED("违法行为轻微并及时改正，没有造成危害后果"),
    FIRST_TIME_MINOR("初次违法且危害后果轻微并及时改正"),
    NO_FAULT("当事人有证据足以证明没有主观过错"),
    OTHER("依法可以不予立案的其他情形");

    private final String zh;

    DeclinationGround(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
