package cn.zhibao.caseintake.notice;

import java.time.LocalDate;
import java.util.UUID;

/// Enter the proof that a notice reached its addressee (送达回证).
public record ServeNotice(UUID notice, LocalDate servedOn, String receipt) {}
