package cn.zhibao.caseintake.referral;

import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refusal;
import cn.zhibao.chassis.problem.Refused;
import java.time.LocalDate;
import java.util.List;

/// What the room of messages between offices says no to.
public enum ReferralRefusal implements Refusal {
    TRANSFER_NOT_REPORTED(409, "该移送已经决定，或者不需审批", "This was decided already, or needs no approval"),
    TRANSFER_NOT_APPROVED(409, "移送尚未批准，或者已经移送", "The transfer is not approved, or was handed over already"),
    REFERRAL_NOT_SENT(409, "尚未发出", "It has not been sent"),
    RECEIPT_KNOWN(409, "已登记签收", "Its receipt is on record already"),
    REFERRAL_ANSWERED(409, "对方已经接收或者退回，不能再次办理", "It was accepted or returned already"),
    ANSWERED_BY_THE_OTHER(409, "对方单位在本系统内，由其自行接收或者退回", "The other office is in this system and answers itself"),
    NO_TRANSFER(409, "只有涉嫌犯罪移送才有此步骤", "Only a transfer of a suspected crime has this step"),
    RECEIPT_UNKNOWN(409, "尚未登记公安机关签收", "The receipt by the police is not on record yet"),
    FORWARDING_KNOWN(409, "已登记公安机关转送", "That the police passed it on is on record already"),
    TRANSFER_NOT_FILED(409, "公安机关没有立案，不能登记移交涉案物品", "The police have not filed it; no goods go to them"),
    HANDOVER_KNOWN(409, "已登记移交涉案物品", "The handing over of goods is on record already"),
    NOTHING_TO_RECONSIDER(
            409, "公安机关没有不予立案，或者已经提请复议", "The police have not declined it, or were asked to look again already"),
    PARTNER_ENDED(409, "协作单位已停用", "Nothing is sent to this office any more"),
    PARTNER_LISTED(409, "名录中已有同名的协作单位", "An office of that name is in the register already");

    private final int status;
    private final String zh;
    private final String en;

    ReferralRefusal(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    /// Nothing is sent to an office any more, which is named.
    static Refused ended(String field, String name, LocalDate on) {
        return new Refused(
                PARTNER_ENDED,
                List.of(new FieldFault(
                        field,
                        "“%s”已于 %s 停用".formatted(name, on),
                        "nothing is sent to “%s” since %s".formatted(name, on))));
    }

    /// An office of a name is in the register already.
    static Refused listed(String name) {
        return new Refused(
                PARTNER_LISTED,
                List.of(new FieldFault("zh", "名录中已有“" + name + "”", "“" + name + "” is in the register already")));
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
