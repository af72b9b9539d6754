package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.Person;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.edge.services.PartnerEntryView;
import cn.zhibao.portal.referral.PartnerKind;
import cn.zhibao.portal.referral.PartnerName;
import cn.zhibao.portal.steps.Codes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A partner office on its page: what one office knows of it, and what whoever presides can say of it.
///
/// @param region the office whose register it is
/// @param version the version of that office's own word on it; 0 while there is none
public record PartnerPageView(
        String code,
        String region,
        String name,
        List<FactsView.Fact> facts,
        List<Step> steps,
        int version,
        String key,
        String said,
        ErrorsView errors) {

    private static final String DAY = "on";
    private static final int MOST_SOURCE = 200;

    /// Something that can be said of it, with its form.
    public record Step(String noun, String title, String text, List<FieldView> fields) {

        /// The body of the request to case-intake; what is no day goes as it stands and is refused by its name.
        Map<String, Object> body(String region, Map<String, String> typed) {
            var body = new LinkedHashMap<String, Object>(Map.of("region", region));
            typed.forEach((name, text) -> {
                if (!text.isEmpty()) {
                    body.put(
                            name,
                            name.equals(DAY)
                                    ? DayText.read(text).map(Object::toString).orElse(text)
                                    : text);
                }
            });
            return body;
        }

        Step filled(Map<String, String> typed, Map<String, String> faults) {
            return new Step(noun, title, text, DistributionPageView.filled(fields, typed, faults));
        }
    }

    static PartnerPageView of(
            PartnerEntryView partner, String region, Person person, PartnersWordsView words, Lang lang) {
        return new PartnerPageView(
                partner.code(),
                region,
                PartnerName.of(partner.zh(), partner.en(), lang),
                facts(partner, words, lang),
                partner.isEnded() || !person.isAny(Role.APPROVER) ? List.of() : steps(partner, words),
                partner.version(),
                UUID.randomUUID().toString(),
                "",
                ErrorsView.NONE);
    }

    PartnerPageView saying(String what) {
        return new PartnerPageView(code, region, name, facts, steps, version, key, what, errors);
    }

    /// The same page with the form that did not go through, and why.
    PartnerPageView failed(Step tried, ErrorsView why) {
        return new PartnerPageView(
                code,
                region,
                name,
                facts,
                steps.stream()
                        .map(step -> step.noun().equals(tried.noun()) ? tried : step)
                        .toList(),
                version,
                key,
                "",
                why);
    }

    /// What can be said, in the order of the page.
    static List<Step> steps(PartnerEntryView partner, PartnersWordsView words) {
        return List.of(
                new Step(
                        "confirmation",
                        words.confirm(),
                        words.confirmText(),
                        List.of(
                                FieldView.line(
                                        "source", "source", words.source(), MOST_SOURCE, words.sourceHint(), true),
                                FieldView.day(DAY, DAY, words.confirmedDay(), words.confirmedDayHint(), false))),
                new Step(
                        "renaming",
                        words.rename(),
                        words.renameText(),
                        List.of(
                                FieldView.line(
                                                "zh",
                                                "zh",
                                                words.name(),
                                                PartnerFormRequest.MOST_NAME,
                                                words.nameHint(),
                                                true)
                                        .filled(partner.zh(), ""),
                                FieldView.line(
                                                "en",
                                                "en",
                                                words.english(),
                                                PartnerFormRequest.MOST_ENGLISH,
                                                words.englishHint(),
                                                false)
                                        .filled(partner.en() == null ? "" : partner.en(), ""))),
                new Step("end", words.end(), words.endText(), List.of()));
    }

    private static List<FactsView.Fact> facts(PartnerEntryView partner, PartnersWordsView words, Lang lang) {
        var facts = new ArrayList<FactsView.Fact>();
        add(facts, words.name(), partner.zh());
        add(facts, words.english(), partner.en());
        add(facts, words.kind(), Codes.words(PartnerKind.class, partner.kind(), lang));
        add(facts, words.place(), RegionName.withCode(partner.region(), lang));
        add(facts, words.way(), partner.inside() ? words.inside() : words.outside());
        add(facts, words.contact(), partner.contact());
        add(facts, words.state(), PartnersPageView.state(partner, words));
        var confirmation = partner.confirmation();
        if (confirmation != null) {
            add(facts, words.confirmedBy(), confirmation.by());
            add(facts, words.confirmedDay(), confirmation.on().toString());
            add(facts, words.source(), confirmation.source());
        }
        add(facts, words.keeper(), PartnersPageView.keeper(partner, words, lang));
        return List.copyOf(facts);
    }

    private static void add(List<FactsView.Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(new FactsView.Fact(label, value));
        }
    }
}
