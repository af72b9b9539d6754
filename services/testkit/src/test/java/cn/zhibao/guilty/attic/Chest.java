package cn.zhibao.guilty.attic;

/// Breaks law 11: alone in a package without a door sign.
public final class Chest {}
