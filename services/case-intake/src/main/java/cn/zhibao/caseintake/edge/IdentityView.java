package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.shield.Identity;

/// Who a shielded reporter is, for the one who has just opened it.
public record IdentityView(String name, String idNumber, String contact) {

    static IdentityView of(Identity identity) {
        return new IdentityView(identity.name(), identity.idNumber(), identity.contact());
    }

    @Override
    public String toString() {
        return "IdentityView[shielded]";
    }
}
