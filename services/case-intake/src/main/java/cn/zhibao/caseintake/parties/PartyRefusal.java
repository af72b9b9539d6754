package cn.zhibao.caseintake.parties;

import cn.zhibao.chassis.problem.Refusal;

/// What the register of parties says no to.
public enum PartyRefusal implements Refusal {
    ALREADY_NAMED(409, "该当事人已以同一地位列入本案", "The party already stands in the matter in this role"),
    NOT_NAMED(409, "该当事人没有以此地位列入本案", "The party does not stand in the matter in this role"),
    ALREADY_MERGED(409, "该当事人已并入另一当事人", "The party has been merged into another one"),
    ANSWERS_FOR_OTHERS(409, "已有当事人并入该当事人，请反向合并", "Others were merged into this one; merge the other way round"),
    DIFFERENT_CODES(409, "两者的统一社会信用代码不同，不是同一单位", "Two credit codes are two organisations"),
    NOT_MERGED(409, "该当事人没有并入其他当事人", "The party is not merged into another one");

    private final int status;
    private final String zh;
    private final String en;

    PartyRefusal(int status, String zh, String en) {
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
