package cn.zhibao.caseintake.competence;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The nearest region that covers both.
class SuperiorOfBothTest {

    @ParameterizedTest
    @CsvSource({
        "371071, 371002, 3710",
        "371071, 370202, 37",
        "371071, 3702,   37",
        "3710,   3702,   37",
        "371071, 440402, ''",
        "37,     44,     ''",
        "371071, 371071, 371071",
        "371071, 3710,   3710",
        "3710,   371071, 3710",
        "371071, 37,     37"
    })
    void isTheNearestRegionThatCoversBoth(String one, String other, String superior) {
        assertThat(SuperiorOfBoth.of(RegionCode.of(one), RegionCode.of(other))
                        .map(RegionCode::digits)
                        .orElse(""))
                .isEqualTo(superior);
        assertThat(SuperiorOfBoth.of(RegionCode.of(other), RegionCode.of(one)))
                .isEqualTo(SuperiorOfBoth.of(RegionCode.of(one), RegionCode.of(other)));
    }
}
