package cn.zhibao.portal.edge;

import java.util.List;

/// What became of it: how many were done, and which were passed over and why.
public record BulkDoneView(String title, String said, List<BulkView.Group> skipped, String back, String backLabel) {}
