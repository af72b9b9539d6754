package cn.zhibao.caseintake;

/// An officer to whom a matter can be given (承办人).
///
/// @param subject the user name in the realm
/// @param name the name to show
public record Officer(String subject, String name) {}
