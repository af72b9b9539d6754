package cn.zhibao.portal.edge;

import java.util.List;

/// Who was asked in a year, or who gave an opinion in it; the newest first.
///
/// @param next the address of the next page; empty on the last
public record ExpertAssignmentsPageView(String title, List<ExpertsSectionView.Row> rows, String next, String trouble) {}
