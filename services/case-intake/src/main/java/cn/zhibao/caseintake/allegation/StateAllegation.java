package cn.zhibao.caseintake.allegation;

import java.util.Optional;

/// Enter what is alleged, or say it anew.
///
/// @param reason why it is said anew; empty at registration
public record StateAllegation(Allegation allegation, Optional<String> reason) {}
