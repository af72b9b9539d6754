package cn.zhibao.legalclock;

/// One statement in both languages of the product, Chinese first.
public record Wording(String zh, String en) {}
