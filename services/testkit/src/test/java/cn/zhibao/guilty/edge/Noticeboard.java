package cn.zhibao.guilty.edge;

/// Breaks law 9: stands at the edge and is none of the things that do.
public final class Noticeboard {}
