package cn.zhibao.caseintake;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;

/// Take a matter into the register (登记).
public record RegisterCase(RegionCode region, SourceKind source, RightKind right, String title, LocalDate receivedOn) {}
