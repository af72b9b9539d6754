package cn.zhibao.inspection;

import java.time.LocalDate;

/// Tell that a result was made public (公示检查结果).
///
/// @param place where, such as the enterprise credit publicity system
public record PublishResult(String place, LocalDate publishedOn) {}
