package cn.zhibao.caseintake.expert;

/// How many stand in the register whose term covers today, and how often somebody was asked and gave an opinion in a
/// year. What was taken back was asked all the same.
public record ExpertFigures(int year, long experts, long investigators, long assignments, long opinions) {}
