package cn.zhibao.portal.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTest {

    @ParameterizedTest
    @CsvSource({
        "CLAIM,   nobody, false, -",
        "CLAIM,   mine,   false, TAKEN",
        "CLAIM,   others, true,  TAKEN",
        "ASSIGN,  nobody, false, NOBODYS",
        "ASSIGN,  nobody, true,  -",
        "ASSIGN,  mine,   false, -",
        "ASSIGN,  others, false, OTHERS",
        "ASSIGN,  others, true,  -",
        "HOLD,    nobody, true,  NOBODYS",
        "HOLD,    mine,   false, -",
        "HOLD,    others, false, OTHERS",
        "HOLD,    others, true,  -",
        "RELEASE, others, false, OTHERS",
        "RELEASE, mine,   false, -",
        "RETURN,  mine,   false, NOT_HELD",
        "RETURN,  held,   false, -",
        "RETURN,  others, true,  NOT_HELD"
    })
    void saysBeforehandWhatTheServiceWillSay(Deed deed, String standing, boolean presides, String skip) {
        var answer = deed.skip(standing(standing), presides).map(Skip::name).orElse("-");

        assertThat(answer).isEqualTo(skip);
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void passesOverWhatIsFinished(Deed deed) {
        assertThat(deed.skip(new Standing(true, true, false, true), true)).contains(Skip.FINISHED);
        assertThat(Deed.of(deed.code())).contains(deed);
    }

    private static Standing standing(String name) {
        return new Standing(
                false, name.equals("mine") || name.equals("held"), name.equals("others"), name.equals("held"));
    }
}
