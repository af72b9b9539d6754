package cn.zhibao.caseintake.referral;

import java.time.LocalDate;
import java.util.Optional;

/// Enter that the goods of a transfer went to the police (登记移交涉案物品), or that there were none.
///
/// @param goods what was handed over
/// @param noGoods why there was nothing to hand over
/// @param to who received it
/// @param receipt the number of the receipt
public record HandOverGoods(
        LocalDate on,
        Optional<String> goods,
        Optional<String> noGoods,
        Optional<String> to,
        Optional<String> receipt) {}
