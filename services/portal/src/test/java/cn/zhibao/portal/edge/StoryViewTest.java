package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StoryViewTest {

    @Test
    void readsTheKindOutOfAWireName() {
        assertThat(StoryView.kind("cn.zhibao.case-intake.case-routed.v1")).isEqualTo("case-routed");
        assertThat(StoryView.kind("cn.zhibao.enforcement.enforcement-filed.v2")).isEqualTo("enforcement-filed");
    }

    @Test
    void takesAnOddNameAsItIs() {
        assertThat(StoryView.kind("strange")).isEqualTo("strange");
    }
}
