package cn.zhibao.chassis.entry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

/// Body of `POST …/{id}/withdrawal`.
///
/// @param clock the id of the clock's rule
/// @param entry the number of the entry in its ledger
public record WithdrawalRequest(
        @NotBlank String clock, @Min(2) int entry) {}
