package cn.zhibao.guilty;

/// Breaks law 1: a fact that leans on a bean.
public record Settlement(CuriousService service) {}
