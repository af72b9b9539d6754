package cn.zhibao.portal.edge.services;

/// How many stand in the register today, and how often one was asked and gave an opinion in a year.
public record ExpertFiguresView(int year, long experts, long investigators, long assignments, long opinions) {}
