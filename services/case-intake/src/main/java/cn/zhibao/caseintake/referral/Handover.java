package cn.zhibao.caseintake.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The goods of a transfer that the police filed went to them (移交涉案物品), or there were none.
///
/// @param goods what was handed over; absent where there was nothing
/// @param noGoods why there was nothing to hand over
/// @param to who received it
/// @param receipt the number of the receipt
@Embeddable
public record Handover(
        @Column(name = "handed_over_on") LocalDate on,
        @Column(name = "handed_over_goods") @Nullable String goods,
        @Column(name = "no_goods_reason") @Nullable String noGoods,
        @Column(name = "handed_over_to") @Nullable String to,
        @Column(name = "handover_receipt") @Nullable String receipt) {

    /// @throws cn.zhibao.chassis.problem.Refused where it is neither goods nor none, where nobody received them, and
    /// where it lies before the day on which the police filed it
    static Handover told(HandOverGoods command, LocalDate filedOn) {
        Referral.demandNotBefore("on", command.on(), filedOn);
        if (command.goods().isEmpty() && command.noGoods().isEmpty()) {
            throw Referral.fault(
                    "goods", "写明移交的物品；没有涉案物品的，写明理由", "say what was handed over, or why there was nothing to");
        }
        if (command.goods().isPresent() && command.noGoods().isPresent()) {
            throw Referral.fault("noGoods", "已写明移交的物品，此处不填", "leave it empty where goods were handed over");
        }
        if (command.goods().isPresent()
                && command.to().isEmpty()
                && command.receipt().isEmpty()) {
            throw Referral.fault("to", "写明接收人或者交接单号", "say who received it, or the number of the receipt");
        }
        return new Handover(
                command.on(),
                command.goods().orElse(null),
                command.noGoods().orElse(null),
                command.to().orElse(null),
                command.receipt().orElse(null));
    }

    boolean isOfGoods() {
        return goods != null;
    }
}
