package cn.zhibao.caseintake.notice;

import java.time.LocalDate;
import java.util.Optional;

/// Tell whoever brought a matter of something (告知).
///
/// @param confirmation the signed confirmation of address (送达地址确认书), by its number
public record SendNotice(NoticeKind kind, ServiceMode mode, LocalDate sentOn, Optional<String> confirmation) {}
