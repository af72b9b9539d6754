package cn.zhibao.contracts.reference;

/// An identifier that cannot be right, and where.
public final class IdentifierFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String zh;
    private final String en;

    /// @param position of the character, from 1, prefix and points not counted; 0 where it is the whole
    IdentifierFault(int position, String zh, String en) {
        super(en);
        this.position = position;
        this.zh = zh;
        this.en = en;
    }

    public int position() {
        return position;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
