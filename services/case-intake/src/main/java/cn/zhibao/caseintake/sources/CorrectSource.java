package cn.zhibao.caseintake.sources;

/// Corrects what was recorded of the source a matter was registered with (更正).
///
/// @param right the number and the sender as they should stand; neither, where nothing should
/// @param reason why what stood there was wrong
public record CorrectSource(FirstSource right, String reason) {}
