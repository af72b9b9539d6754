package cn.zhibao.guilty;

/// Breaks law 9: a thing of the edge in the front room.
public record StrayView(String text) {}
