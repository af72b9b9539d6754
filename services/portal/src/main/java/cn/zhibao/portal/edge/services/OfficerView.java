package cn.zhibao.portal.edge.services;

/// An officer to whom a matter can be given, as case-intake sends one.
///
/// @param open how many open matters they have in hand
/// @param more whether there are more than were counted
public record OfficerView(String subject, String name, int open, boolean more) {}
