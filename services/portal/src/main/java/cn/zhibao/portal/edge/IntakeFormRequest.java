package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.edge.services.DraftView;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The whole registration form as it was sent, or as its draft keeps it: the matter, its parties and the campaigns it
/// came
/// in under.
record IntakeFormRequest(RegisterRequest matter, PartiesRequest parties, PlacesRequest places, TickedRequest ticked) {

    static IntakeFormRequest of(MultivaluedMap<String, String> form) {
        return new IntakeFormRequest(
                RegisterRequest.of(form), PartiesRequest.of(form), PlacesRequest.of(form), TickedRequest.of(form));
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
                        places.fields(visitor.jurisdictionWords(), lang, faults),
                        parties.fields(visitor.partyWords(), lang, faults))
                .flatMap(List::stream)
                .toList();
    }

    /// What the form itself can tell is missing or wrong; the service tells the rest.
    Map<String, String> faults(VisitorView visitor) {
        var faults = new LinkedHashMap<>(matter.faults(visitor.words()));
        faults.putAll(places.faults(visitor.jurisdictionWords(), visitor.lang()));
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>(matter.matter());
        if (!parties.body().isEmpty()) {
            body.put("parties", parties.body());
        }
        if (!ticked.campaigns().isEmpty()) {
            body.put("campaigns", ticked.body());
        }
        if (places.isFilled()) {
            body.put("competence", places.body());
        }
        return body;
    }

    /// What the form holds, for whoever sends it once more.
    Map<String, String> typed() {
        var typed = new LinkedHashMap<>(parties.typed());
        typed.putAll(places.typed());
        typed.putAll(ticked.typed());
        typed.putAll(matter.typed());
        return typed;
    }
}
