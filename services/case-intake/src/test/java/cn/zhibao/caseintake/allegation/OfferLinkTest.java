package cn.zhibao.caseintake.allegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhibao.chassis.problem.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfferLinkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://item.example.com/goods?id=8&spm=a1.b2     | item.example.com/goods?id=8
            http://m.item.example.com/goods?id=8              | item.example.com/goods?id=8
            item.example.com/goods?id=8                       | item.example.com/goods?id=8
            https://WWW.Item.Example.com/goods/?id=8#reviews  | item.example.com/goods?id=8
            https://item.example.com/goods?utm_source=x&id=8  | item.example.com/goods?id=8
            https://item.example.com/goods?sku=2&id=8         | item.example.com/goods?id=8&sku=2
            https://item.example.com/goods?id=8&sku=2         | item.example.com/goods?id=8&sku=2
            https://item.example.com/goods?spma=1             | item.example.com/goods?spma=1
            ｈｔｔｐｓ：／／ｉｔｅｍ．ｅｘａｍｐｌｅ．ｃｏｍ／８          | item.example.com/8
            https://shop.example.com                          | shop.example.com""")
    void knowsAnOfferHoweverItsAddressWasCopied(String typed, String key) {
        assertThat(OfferLink.of("link", typed).key()).isEqualTo(key);
    }

    @Test
    void keepsTheAddressAsItWasCopied() {
        assertThat(OfferLink.of("link", " https://a.example.com/X?b=1&spm=2 ").text())
                .isEqualTo("https://a.example.com/X?b=1&spm=2");
    }

    @ParameterizedTest
    @CsvSource({
        "https://item.example.com/goods?id=8, https://item.example.com/goods?id=9",
        "https://item.example.com/a, https://item.example.com/A",
        "https://a.example.com/1, https://b.example.com/1"
    })
    void tellsTwoOffersApart(String one, String other) {
        assertThat(OfferLink.of("link", one).key())
                .isNotEqualTo(OfferLink.of("link", other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://x.example.com/%0aalert(1)",
                "ftp://files.example.com/x",
                "file:///etc/passwd",
                "https://",
                "淘宝搜海岬渔具",
                "https://user:secret@shop.example.com/",
                "https://shop",
                "https://shop.example.com/a b",
                "data:text/html,x"
            })
    void refusesWhatIsNoWebAddress(String typed) {
        assertThatThrownBy(() -> OfferLink.of("allegation.link", typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.field())
                                .containsExactly("allegation.link"));
    }
}
