package cn.zhibao.portal.edge;

import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.ExpertView;
import cn.zhibao.portal.steps.Codes;
import cn.zhibao.portal.steps.ExpertKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An expert or technical investigator on a page.
///
/// @param notice what is known of technical investigators; empty for others
public record ExpertPageView(
        UUID id,
        String name,
        String notice,
        List<FactsView.Fact> facts,
        boolean mayEnd,
        int version,
        String key,
        String said,
        ErrorsView errors) {

    static ExpertPageView of(ExpertView expert, Person person, ExpertsWordsView words, Lang lang) {
        return new ExpertPageView(
                expert.id(),
                expert.name(),
                expert.kind().equals(ExpertKind.INVESTIGATOR.name()) ? words.investigatorNotice() : "",
                facts(expert, words, lang),
                expert.open() && person.isAny(Role.APPROVER),
                expert.version(),
                UUID.randomUUID().toString(),
                "",
                ErrorsView.NONE);
    }

    ExpertPageView saying(String what, ErrorsView why) {
        return new ExpertPageView(id, name, notice, facts, mayEnd, version, key, what, why);
    }

    private static List<FactsView.Fact> facts(ExpertView expert, ExpertsWordsView words, Lang lang) {
        var facts = new ArrayList<FactsView.Fact>();
        facts.add(new FactsView.Fact(words.kind(), Codes.words(ExpertKind.class, expert.kind(), lang)));
        facts.add(new FactsView.Fact(words.fields(), ExpertsPageView.fields(expert, lang)));
        add(facts, words.fieldNote(), expert.fieldNote());
        facts.add(new FactsView.Fact(words.employer(), expert.employer()));
        add(facts, words.contact(), expert.contact());
        facts.add(new FactsView.Fact(words.from(), expert.from().toString()));
        facts.add(new FactsView.Fact(words.until(), expert.until().toString()));
        facts.add(new FactsView.Fact(words.state(), ExpertsPageView.state(expert, words)));
        facts.add(new FactsView.Fact(words.region(), ExpertsPageView.region(expert, lang)));
        return List.copyOf(facts);
    }

    private static void add(List<FactsView.Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new FactsView.Fact(label, value));
        }
    }
}
