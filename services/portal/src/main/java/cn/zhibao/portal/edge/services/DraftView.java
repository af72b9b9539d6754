package cn.zhibao.portal.edge.services;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/// A form as somebody has filled it in so far.
public record DraftView(UUID id, int version, Map<String, String> fields, Instant savedAt) {}
