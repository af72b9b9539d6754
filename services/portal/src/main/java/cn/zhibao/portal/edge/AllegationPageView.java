package cn.zhibao.portal.edge;

import cn.zhibao.portal.edge.services.AllegationView;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// What is alleged in a case on a page of its own: how it stands, the form that says it anew, what was said before.
///
/// @param fields none for whoever may only read
public record AllegationPageView(
        UUID caseId,
        int version,
        String key,
        List<FactsView.Fact> facts,
        List<FieldView> fields,
        List<Stated> stated,
        String done,
        ErrorsView errors) {

    /// What somebody entered, in one line, and why.
    public record Stated(String by, String what, String why) {

        static Stated of(AllegationView one, AllegationWordsView words) {
            return new Stated(
                    words.statedBy(one.statedOn().toString(), one.statedBy()),
                    String.join(
                            " · ",
                            facts(one, words).stream()
                                    .map(fact -> fact.label() + " " + fact.value())
                                    .toList()),
                    Objects.requireNonNullElse(one.reason(), words.atRegistration()));
        }
    }

    static List<FactsView.Fact> facts(AllegationView one, AllegationWordsView words) {
        return FactsView.told(
                new FactsView.Fact(words.goods(), FactsView.text(one.goods())),
                new FactsView.Fact(
                        words.value(),
                        one.value() == null ? "" : words.yuan(one.value().toPlainString())),
                new FactsView.Fact(words.place(), FactsView.text(one.place())),
                new FactsView.Fact(words.link(), FactsView.text(one.link())),
                new FactsView.Fact(words.began(), FactsView.text(one.began())),
                new FactsView.Fact(words.ended(), FactsView.text(one.ended())),
                new FactsView.Fact(words.act(), FactsView.text(one.act())));
    }
}
