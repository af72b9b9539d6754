package cn.zhibao.guilty;

/// Breaks law 9: a name that says nothing.
public final class MediationHelper {}
