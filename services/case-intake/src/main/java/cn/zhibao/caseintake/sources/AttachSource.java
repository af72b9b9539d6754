package cn.zhibao.caseintake.sources;

/// Attach a further source to a matter (附加来源).
///
/// @param isByTheSame whether the same person complains who complained in this matter
/// @param isKnowingly whether the number may stand elsewhere too: somebody was told where and goes on
public record AttachSource(SourceDetails details, boolean isByTheSame, boolean isKnowingly) {}
