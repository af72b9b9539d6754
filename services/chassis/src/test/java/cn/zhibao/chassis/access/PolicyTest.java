package cn.zhibao.chassis.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private static final Action FILE = () -> Set.of(Role.OFFICER, Role.APPROVER);

    @ParameterizedTest
    @CsvSource({
        "OFFICER, 371071, 371071, ALLOW",
        "OFFICER, 3710,   371071, ALLOW",
        "OFFICER, 37,     371071, ALLOW",
        "LEADER,  371071, 371071, DENY",
        "OFFICER, 371002, 371071, HIDE",
        "OFFICER, 371071, 3710,   HIDE",
        "LEADER,  4404,   371071, HIDE"
    })
    void decidesByRoleAndJurisdiction(Role role, String granted, String region, Policy.Decision expected) {
        var actor = new Actor("a", "a", "o", Set.of(role), Jurisdiction.of(List.of(granted)));

        assertThat(Policy.decide(actor, FILE, RegionCode.of(region))).isEqualTo(expected);
    }

    @Test
    void whatTheRegionsAboveHaveIsForAllBelow() {
        var district = Jurisdiction.of(List.of("371071"));

        assertThat(district.conditionFromAbove("region"))
                .isEqualTo("((region = '371071') or region = '3710' or region = '37')");
        assertThat(Jurisdiction.of(List.of("37")).conditionFromAbove("region")).isEqualTo("((region like '37%'))");
        assertThat(Jurisdiction.of(List.of()).conditionFromAbove("region")).isEqualTo("1 = 0");
        assertThat(district.partOf(RegionCode.of("3710"))).isEqualTo(RegionCode.of("371071"));
        assertThat(district.partOf(RegionCode.of("3702"))).isEqualTo(RegionCode.of("3702"));
    }

    @Test
    void letsNobodyIntoARegionWithoutAGrant() {
        var actor = new Actor("a", "a", "o", Set.of(Role.OFFICER), Jurisdiction.of(List.of("*", "", "x")));

        assertThat(Policy.decide(actor, FILE, RegionCode.of("371071"))).isEqualTo(Policy.Decision.HIDE);
        assertThat(actor.jurisdiction().condition("region")).isEqualTo("1 = 0");
        assertThat(actor.jurisdiction().setting()).isEmpty();
    }

    @Test
    void filtersADistrictByItsCodeAndAnAreaByItsPrefix() {
        assertThat(Jurisdiction.of(List.of("371071", "4404")).condition("region"))
                .isEqualTo("(region = '371071' or region like '4404%')");
    }
}
