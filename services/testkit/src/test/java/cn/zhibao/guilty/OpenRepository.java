package cn.zhibao.guilty;

/// Breaks law 7: a repository for everybody.
public class OpenRepository {}
