package cn.zhibao.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.contracts.reference.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegionNameTest {

    @Test
    void namesARegionInBothLanguages() {
        assertThat(RegionName.withCode("371071", Lang.ZH)).isEqualTo("威海火炬高技术产业开发区 371071");
        assertThat(RegionName.of("371071", Lang.EN)).isEqualTo("Weihai Torch Hi-tech Zone");
    }

    @Test
    void knowsTheLongFormOfACode() {
        assertThat(RegionName.of("440400", Lang.ZH)).isEqualTo("珠海市");
    }

    @Test
    void showsDigitsWhereThereIsNoName() {
        assertThat(RegionName.withCode("110105", Lang.ZH)).isEqualTo("110105");
        assertThat(RegionName.of("not a code", Lang.ZH)).isEqualTo("not a code");
    }

    @Test
    void offersTheOwnRegionAndWhatItCovers() {
        assertThat(RegionName.within(List.of(RegionCode.of("4404"))))
                .extracting(RegionCode::digits)
                .containsExactly("4404", "440402", "440403", "440404");
    }

    @Test
    void offersAnUnnamedRegionToWhoeverAnswersForIt() {
        assertThat(RegionName.within(List.of(RegionCode.of("110105"))))
                .extracting(RegionCode::digits)
                .containsExactly("110105");
    }
}
