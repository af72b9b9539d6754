package cn.zhibao.statistics.archive;

import java.time.LocalDate;

/// One line of the conservation ledger (守恒账): how many events of a sender's ledger day and outbox lane were applied
/// here, and their digest.
///
/// @param digest sum over the events of the first eight bytes of SHA-256 of the event id's text, modulo 2^64, as 16 hex
/// digits
public record LedgerLine(String sender, LocalDate recordedOn, int shard, long applied, String digest) {}
