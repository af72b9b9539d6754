package cn.zhibao.caseintake;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.contracts.reference.SourceKind;
import java.time.LocalDate;
import java.util.Optional;

/// Take a matter into the register (登记).
public record RegisterCase(
        RegionCode region,
        SourceKind source,
        Optional<Channel> channel,
        RightKind right,
        Optional<RightNumber> rightNumber,
        String title,
        LocalDate receivedOn) {}
