package cn.zhibao.portal.edge;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.SavedViewView;
import cn.zhibao.portal.steps.Tab;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Saved views: each is the ordinary address of a list.
class SavedViewsPageTest {

    private static final LanguageView ZH = PageFixture.language(Lang.ZH);
    private static final DeskWordsView WORDS = PageFixture.deskWords(Lang.ZH);
    private static final Person OFFICER = person(Role.OFFICER);
    private static final Map<String, String> OVERDUE =
            Map.of("tab", "all", "status", "REGISTERED", "counter", "overdue", "size", "50");

    @Test
    void leadsToTheListByItsOrdinaryAddress() {
        var here = DeskRequest.of(Tab.ALL, "REGISTERED", null, null, 50).counting("overdue");

        var views = SavedViewsView.of(List.of(view("本周超期", true), view("同事的", false)), here, OFFICER, WORDS);

        assertThat(here.criteria()).isEqualTo(OVERDUE);
        assertThat(views.links())
                .extracting(SavedViewsView.Link::href)
                .containsOnly("/desk?tab=all&status=REGISTERED&counter=overdue&size=50");
        assertThat(views.links()).extracting(SavedViewsView.Link::label).containsExactly("本周超期", "同事的（于晓梅）");
        assertThat(views.links()).allMatch(SavedViewsView.Link::isHere);
        assertThat(views.save()).isEqualTo("/desk/views?tab=all&status=REGISTERED&counter=overdue&size=50");
    }

    @Test
    void offersNoneToWhoeverKeepsNone() {
        assertThat(SavedViewsView.of(List.of(), DeskRequest.ofAll(Tab.ALL), person(Role.REVIEWER), WORDS))
                .isEqualTo(SavedViewsView.NONE);
    }

    @Test
    void readsCriteriaThatSayNothingAsThePlainList() {
        assertThat(DeskRequest.of(Map.of("tab", "nonsense", "size", "7", "order", "x"), OFFICER))
                .map(DeskRequest::first)
                .contains("/desk?tab=mine");
    }

    @Test
    void keepsWhatWasTypedWhereTheNameIsTaken() {
        var fields = SavedViewsPageView.fields("<b>超期</b>", "office", Map.of("name", "您已有同名的常用视图"), WORDS);
        var row = SavedViewsPageView.row(view("<i>甲</i>", true), OFFICER, ZH, WORDS);
        var page = new SavedViewsPageView(
                "k",
                SavedViewsView.describe(DeskRequest.of(OVERDUE, OFFICER).orElseThrow(), ZH),
                OVERDUE,
                fields,
                List.of(row),
                "",
                "",
                "/desk",
                ErrorsView.of(fields));

        assertThat(PageFixture.views(page, Lang.ZH))
                .contains("value=\"&lt;b&gt;超期&lt;/b&gt;\"")
                .contains("<option value=\"office\" selected>本单位</option>")
                .contains("您已有同名的常用视图")
                .contains("全部案件 · 待受理 · 超期")
                .contains("name=\"counter\" value=\"overdue\"")
                .contains("aria-label=\"删除 &lt;i&gt;甲&lt;/i&gt;\"")
                .doesNotContain("<i>甲");
        assertThat(PageFixture.views(page, Lang.EN)).contains("List: ");
    }

    private static SavedViewView view(String name, boolean own) {
        return new SavedViewView(new UUID(1, name.length()), name, own ? "王建国" : "于晓梅", own, true, own, OVERDUE);
    }

    private static Person person(Role role) {
        return new Person("王建国", Set.of(role), List.of(), "371071", "officer");
    }
}
