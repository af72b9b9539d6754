package cn.zhibao.portal;

/// Words that a service sends in both languages.
public record Wording(String zh, String en) implements Term {}
