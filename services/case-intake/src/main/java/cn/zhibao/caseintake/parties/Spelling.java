package cn.zhibao.caseintake.parties;

/// How a name is spelled in letters (拼音): its syllables with blanks between them, and their first letters.
public record Spelling(String syllables, String initials) {}
