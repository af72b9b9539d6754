package cn.zhibao.caseintake.evidence;

import java.util.Optional;

/// To move a piece of evidence on in its chain of custody.
///
/// @param counterpart to whom it goes or from whom it comes back
public record PassOn(Optional<String> counterpart, String reason) {}
