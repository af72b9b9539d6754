package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.edge.services.AlikeView;
import cn.zhibao.portal.edge.services.AllegationRelay;
import cn.zhibao.portal.edge.services.DraftView;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The whole registration form as it was sent, or as its draft keeps it: the matter, what its source bears, its
/// parties, what competence hangs on, what is alleged, and the campaigns it came in under.
record IntakeFormRequest(
        RegisterRequest matter,
        OriginRequest origin,
        PartiesRequest parties,
        PlacesRequest places,
        AllegationRequest allegation,
        TickedRequest ticked) {

    /// While it is typed, half an address is none yet.
    private static final Pattern WHOLE_LINK = Pattern.compile("\\S+\\.\\S{2,}");

    static IntakeFormRequest of(MultivaluedMap<String, String> form) {
        return new IntakeFormRequest(
                RegisterRequest.of(form),
                OriginRequest.of(form),
                PartiesRequest.of(form),
                PlacesRequest.of(form),
                AllegationRequest.of(AllegationRequest.OF_REGISTRATION, form),
                TickedRequest.of(form));
    }

    /// The same form, to be linked with a case once it is registered.
    IntakeFormRequest relatedTo(String caseNo) {
        return new IntakeFormRequest(matter.relatedTo(caseNo), origin, parties, places, allegation, ticked);
    }

    /// The same form as the service answered it.
    IntakeFormRequest answered(Problem problem) {
        return new IntakeFormRequest(matter, origin.answered(problem), parties, places, allegation, ticked);
    }

    /// The case it is linked with once it is registered, as a field where one was named.
    List<FieldView> related(SourcesWordsView words, Map<String, String> faults) {
        return matter.relatedTo().isEmpty()
                ? List.of()
                : List.of(FieldView.line("relatedTo", "relatedTo", words.related(), 100, words.relatedHint(), false)
                        .filled(matter.relatedTo(), faults.getOrDefault("relatedTo", "")));
    }

    static IntakeFormRequest of(DraftView draft) {
        var form = new MultivaluedHashMap<String, String>();
        draft.fields().forEach(form::putSingle);
        form.putSingle("key", draft.id().toString());
        form.putSingle("seen", Integer.toString(draft.version()));
        return of(form);
    }

    /// Every field of the form as it was filled in, each with what is wrong with it.
    List<FieldView> fields(List<RegionCode> regions, VisitorView visitor, Map<String, String> faults) {
        var lang = visitor.lang();
        return Stream.of(
                        matter.fields(regions, visitor.words(), lang, faults),
                        origin.fields(visitor.sourcesWords(), faults),
                        allegation.fields(visitor.allegationWords(), faults),
                        related(visitor.sourcesWords(), faults),
                        places.fields(visitor.jurisdictionWords(), lang, faults),
                        parties.fields(visitor.partyWords(), lang, faults))
                .flatMap(List::stream)
                .toList();
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(VisitorView visitor) {
        var faults = new LinkedHashMap<>(matter.faults(visitor.words()));
        faults.putAll(allegation.faults(visitor.allegationWords()));
        faults.putAll(places.faults(visitor.jurisdictionWords(), visitor.lang()));
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>(matter.matter());
        body.putAll(origin.body());
        if (!parties.body().isEmpty()) {
            body.put("parties", parties.body());
        }
        if (allegation.isFilled()) {
            body.put("allegation", allegation.body());
        }
        if (!ticked.campaigns().isEmpty()) {
            body.put("campaigns", ticked.body());
        }
        if (places.isFilled()) {
            body.put("competence", places.body());
        }
        return body;
    }

    /// Asks for matters like this one; there is nothing to ask before something is known of it.
    Optional<Uni<List<AlikeView>>> alike(AllegationRelay register) {
        var right = matter.right().isEmpty() || matter.rightNumber().isEmpty() ? null : matter.right();
        var number = right == null ? null : matter.rightNumber();
        var order = origin.number().isEmpty() ? null : origin.number();
        var name = parties.respondent("name");
        var code = parties.respondent("creditCode");
        var goods = allegation.said("goods").orElse(null);
        var place = allegation.said("place").orElse(null);
        var link = allegation.said("link").filter(WHOLE_LINK.asMatchPredicate()).orElse(null);
        return Stream.of(number, order, name, code, goods, place, link).allMatch(Objects::isNull)
                ? Optional.empty()
                : Optional.of(register.alike(
                        right,
                        number,
                        order,
                        name,
                        code,
                        goods,
                        place,
                        link,
                        allegation.day("began").orElse(null),
                        allegation.day("ended").orElse(null)));
    }

    /// What the form holds, for whoever sends it once more.
    Map<String, String> typed() {
        var typed = new LinkedHashMap<>(parties.typed());
        typed.putAll(places.typed());
        typed.putAll(allegation.whole());
        typed.putAll(ticked.typed());
        typed.putAll(origin.typed());
        typed.putAll(matter.typed());
        return typed;
    }
}
