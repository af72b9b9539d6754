package cn.zhibao.caseintake.aid;

import java.time.LocalDate;
import java.util.Optional;

/// Begin to serve a request for help.
///
/// @param expert whoever outside the office helps with it, where somebody does
public record StartAid(LocalDate startedOn, Optional<String> expert) {}
