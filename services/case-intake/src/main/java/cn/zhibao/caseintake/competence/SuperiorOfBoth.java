package cn.zhibao.caseintake.competence;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.Optional;

/// The common superior of two authorities (共同的上一级): the nearest region that covers both. Where one of the two covers
/// the other it is that one.
public final class SuperiorOfBoth {

    private static final int LEVEL = 2;

    private SuperiorOfBoth() {}

    /// Empty where only the whole country covers both.
    public static Optional<RegionCode> of(RegionCode one, RegionCode other) {
        for (var digits = one.digits(); !digits.isEmpty(); digits = digits.substring(0, digits.length() - LEVEL)) {
            var region = RegionCode.of(digits);
            if (region.covers(other)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }
}
