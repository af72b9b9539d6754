package cn.zhibao.guilty;

/// Breaks law 10: an integration test that integrates nothing.
class LonelyIT {}
