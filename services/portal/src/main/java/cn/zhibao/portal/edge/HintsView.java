package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.AlikeView;
import java.util.List;

/// What is known while a matter is being written down: what cannot be right in the number of its right, or other
/// matters
/// like it.
public record HintsView(String fault, List<RelatedView> related) {

    static final HintsView NONE = new HintsView("", List.of());

    static HintsView of(Reading<List<AlikeView>> found, Lang lang) {
        return switch (found) {
            case Reading.Got<List<AlikeView>>(var alike) ->
                new HintsView(
                        "",
                        alike.stream().map(other -> RelatedView.of(other, lang)).toList());
            case Reading.Denied<?>(var problem) ->
                new HintsView(ErrorsView.byField(problem, lang).getOrDefault("rightNumber", ""), List.of());
            case Reading.Away<?> away -> NONE;
        };
    }
}
