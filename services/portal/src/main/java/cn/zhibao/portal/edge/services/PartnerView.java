package cn.zhibao.portal.edge.services;

/// An office with which matters are shared.
///
/// @param inside whether it works in this very system
public record PartnerView(String code, String kind, String zh, String en, String region, boolean inside) {}
