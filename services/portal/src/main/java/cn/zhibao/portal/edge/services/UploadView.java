package cn.zhibao.portal.edge.services;

import java.util.UUID;

/// How far an upload is, as case-intake sends it.
public record UploadView(UUID id, UUID caseId, String name, long size, long received) {}
