package cn.zhibao.portal.edge;

import cn.zhibao.portal.DayText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One of the forms about the experts of a case as it was sent: what was typed, by field.
record ExpertDeedRequest(Deed deed, Map<String, String> typed) {

    /// What a form asks for: the field in which somebody is chosen, those beside it, and the days among them.
    enum Deed {
        ASK("expertId", List.of("expertId", "purpose", "recusal", "conflict"), "askedOn", "asked"),
        OPINE("opined", List.of("opinion"), "givenOn", "opined"),
        RELEASE("released", List.of("reason"), "", "released");

        private final String chosen;
        private final List<String> texts;
        private final String day;
        private final String done;

        Deed(String chosen, List<String> texts, String day, String done) {
            this.chosen = chosen;
            this.texts = texts;
            this.day = day;
            this.done = done;
        }

        String done() {
            return done;
        }
    }

    /// Nothing was sent.
    static ExpertDeedRequest none() {
        return new ExpertDeedRequest(Deed.ASK, Map.of());
    }

    static ExpertDeedRequest of(Deed deed, MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(deed.chosen, RegisterRequest.text(form, deed.chosen));
        deed.texts.forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        if (!deed.day.isEmpty()) {
            typed.put(deed.day, RegisterRequest.text(form, deed.day));
        }
        return new ExpertDeedRequest(deed, typed);
    }

    /// Who or which request was chosen.
    Optional<UUID> chosen() {
        return DeskRequest.id(typed.getOrDefault(deed.chosen, ""));
    }

    /// What is wrong where something was sent without a choice.
    Map<String, String> unchosen(WordsView own, ExpertsWordsView words) {
        if (typed.isEmpty() || chosen().isPresent()) {
            return Map.of();
        }
        var label = switch (deed) {
            case ASK -> words.expert();
            case OPINE -> words.opined();
            case RELEASE -> words.released();
        };
        return Map.of(deed.chosen, own.faultChoose(label));
    }

    /// The body of the request to case-intake; an empty day means today, what is no day goes as it stands.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        for (var name : deed.texts) {
            put(body, name, typed.getOrDefault(name, ""));
        }
        var day = typed.getOrDefault(deed.day, "");
        if (!DayText.meansToday(day)) {
            body.put(deed.day, DayText.read(day).map(Object::toString).orElse(day));
        }
        return body;
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }
}
