package cn.zhibao.caseintake;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A form as somebody has filled it in so far (草稿); nothing in it has been looked at yet.
///
/// @param id chosen by whoever began it
/// @param version grows each time it is kept
/// @param fields what was typed, by field
public record Draft(UUID id, int version, Map<String, String> fields, Instant savedAt) {}
