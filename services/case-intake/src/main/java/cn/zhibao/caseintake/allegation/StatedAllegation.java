package cn.zhibao.caseintake.allegation;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody entered as alleged, and why.
public record StatedAllegation(Allegation allegation, Optional<String> reason, String statedBy, LocalDate statedOn) {}
