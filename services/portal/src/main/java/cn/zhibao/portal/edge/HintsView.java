package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.PageView;
import java.util.List;

/// What is known of a right while a matter about it is being written down: what cannot be right in its number, or other
/// matters about it.
public record HintsView(String fault, List<RelatedView> related) {

    static final HintsView NONE = new HintsView("", List.of());

    static HintsView of(Reading<PageView<CaseView>> found, Lang lang) {
        return switch (found) {
            case Reading.Got<PageView<CaseView>>(var page) ->
                new HintsView(
                        "",
                        page.items().stream()
                                .map(other -> RelatedView.of(other, lang))
                                .toList());
            case Reading.Denied<?>(var problem) ->
                new HintsView(ErrorsView.byField(problem, lang).getOrDefault("rightNumber", ""), List.of());
            case Reading.Away<?> away -> NONE;
        };
    }
}
