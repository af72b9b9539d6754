package cn.zhibao.legalclock;

/// Time that was given: by the rule first, then by each extension.
///
/// @param why what it was given for
/// @param source the article, or the document that granted it
public record Grant(Term term, Wording why, String source) {}
