package cn.zhibao.caseintake.imports;

/// What is wrong in one cell of the file.
///
/// @param line the line of the file on which the row begins, the header being line 1
/// @param column the column's name, or empty where the row as a whole is meant
/// @param message why, in Chinese
/// @param messageEn why, in English
public record RowFault(long line, String column, String message, String messageEn) {}
