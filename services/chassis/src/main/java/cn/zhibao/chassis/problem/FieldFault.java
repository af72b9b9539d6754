package cn.zhibao.chassis.problem;

/// What is wrong with one field of a request.
///
/// @param field the field's path, `evidence[2].title`
/// @param message why, in Chinese
/// @param messageEn why, in English
public record FieldFault(String field, String message, String messageEn) {}
