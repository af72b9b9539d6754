package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.PatentNumber;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.edge.services.RightsView;
import cn.zhibao.portal.edge.services.StandingsView;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The form of a right, as it was filled in.
///
/// @param right the one that is corrected; empty where one is added
record RightFormRequest(String right, String version, String key, Map<String, String> typed) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 500;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，、;；]+");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    /// What only rights of one kind have.
    private static final Map<String, RightKind> ONLY = Map.of(
            "patentKind", RightKind.PATENT,
            "classes", RightKind.TRADEMARK,
            "groups", RightKind.TRADEMARK,
            "wellKnown", RightKind.TRADEMARK,
            "product", RightKind.GEOGRAPHIC_INDICATION,
            "origin", RightKind.GEOGRAPHIC_INDICATION);

    private static final List<String> LINES = List.of(
            "kind", "patentKind", "rightNumber", "name", "holderId", "holderName", "product", "origin", "reason");

    static RightFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return new RightFormRequest(
                RegisterRequest.text(form, "right"),
                RegisterRequest.text(form, "version"),
                RegisterRequest.text(form, "key"),
                typed);
    }

    /// The form that adds one, empty.
    static RightFormRequest blank() {
        return new RightFormRequest("", "", "", Map.of());
    }

    /// The form that adds more about the right the file bears.
    static RightFormRequest of(RightsView.Registered registered) {
        return new RightFormRequest(
                "", "", "", Map.of("kind", registered.kind().name(), "rightNumber", text(registered.rightNumber())));
    }

    /// The form that corrects one, as it stands.
    static RightFormRequest of(RightsView.Right one) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("kind", one.kind().name());
        typed.put("patentKind", text(one.patentKind()));
        typed.put("rightNumber", text(one.rightNumber()));
        typed.put("classes", one.classes().stream().map(String::valueOf).collect(Collectors.joining("、")));
        typed.put("groups", String.join("、", one.groups()));
        typed.put("name", one.name());
        typed.put("holderId", text(one.holderId()));
        typed.put("holderName", one.holderId() == null ? text(one.holder()) : "");
        typed.put("validFrom", text(one.validFrom()));
        typed.put("validTo", text(one.validTo()));
        typed.put("wellKnown", one.wellKnown() ? "true" : "");
        typed.put("product", text(one.product()));
        typed.put("origin", text(one.origin()));
        return new RightFormRequest(one.id().toString(), "", "", typed);
    }

    boolean isCorrection() {
        return !right.isEmpty();
    }

    String seen() {
        return "\"" + version + "\"";
    }

    List<FieldView> fields(StandingsView parties, RightsWordsView words, Lang lang, Map<String, String> faults) {
        var fields = new ArrayList<>(List.of(
                select("kind", words.kind(), kinds(lang)),
                line("name", words.name(), LONGEST_NAME, words.nameHint(), true),
                line("rightNumber", words.number(), LONGEST_NUMBER, words.numberHint(), false),
                select("patentKind", words.patentKind(), patentKinds(words)).optional(),
                line("classes", words.classes(), LONGEST_NAME, words.classesHint(), false),
                line("groups", words.groups(), LONGEST_NAME, words.groupsHint(), false),
                select(
                                "wellKnown",
                                words.wellKnown(),
                                List.of(
                                        new FieldView.Option("false", words.wellKnownNo()),
                                        new FieldView.Option("true", words.wellKnownYes())))
                        .hinted(words.wellKnownHint())
                        .optional()));
        fields.addAll(List.of(
                select("holderId", words.holderParty(), parties(parties, words)).optional(),
                line("holderName", words.holderName(), LONGEST_NAME, words.holderNameHint(), false),
                FieldView.day("right-validFrom", "validFrom", words.validFrom(), "", false),
                FieldView.day("right-validTo", "validTo", words.validTo(), words.validToHint(), false),
                line("product", words.product(), LONGEST_NAME, words.indicationHint(), false),
                line("origin", words.origin(), LONGEST_NAME, words.indicationHint(), false)));
        if (isCorrection()) {
            fields.add(FieldView.text("right-reason", "reason", words.reason(), LONGEST_REASON, words.reasonHint()));
        }
        return fields.stream()
                .map(field -> field.filled(said(field.name()), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// The one kind of right that has a field; empty for a field that all have.
    static String only(String field) {
        return Optional.ofNullable(ONLY.get(field)).map(Enum::name).orElse("");
    }

    /// What the form itself can tell is wrong; the service tells the rest.
    Map<String, String> faults(RightsWordsView rights, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (said("kind").isEmpty()) {
            faults.put("kind", words.faultChoose(rights.kind()));
        }
        if (said("name").isEmpty()) {
            faults.put("name", words.faultRequired(rights.name()));
        }
        if (!parts("classes").stream().allMatch(part -> NUMBER.matcher(part).matches())) {
            faults.put("classes", rights.faultClasses());
        }
        Map.of("validFrom", rights.validFrom(), "validTo", rights.validTo()).forEach((field, label) -> {
            if (!said(field).isEmpty() && DayText.read(said(field)).isEmpty()) {
                faults.put(field, words.faultDate(label));
            }
        });
        if (isCorrection() && said("reason").isEmpty()) {
            faults.put("reason", words.faultRequired(rights.reason()));
        }
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        LINES.stream().filter(field -> !said(field).isEmpty()).forEach(field -> body.put(field, said(field)));
        body.put("classes", parts("classes").stream().map(Integer::valueOf).toList());
        body.put("groups", parts("groups"));
        body.put("wellKnown", said("wellKnown").equals("true"));
        for (var field : List.of("validFrom", "validTo")) {
            DayText.read(said(field)).map(LocalDate::toString).ifPresent(day -> body.put(field, day));
        }
        return body;
    }

    private String said(String field) {
        return typed.getOrDefault(field, "");
    }

    private List<String> parts(String field) {
        return BETWEEN.splitAsStream(said(field))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static FieldView select(String name, String label, List<FieldView.Option> options) {
        return FieldView.select("right-" + name, name, label, options);
    }

    private static FieldView line(String name, String label, int most, String hint, boolean required) {
        return FieldView.line("right-" + name, name, label, most, hint, required);
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(RightKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind.zh(), kind.en())))
                .toList();
    }

    private static List<FieldView.Option> patentKinds(RightsWordsView words) {
        return Arrays.stream(PatentNumber.Kind.values())
                .map(kind -> new FieldView.Option(kind.name(), patentKind(kind, words)))
                .toList();
    }

    static String patentKind(PatentNumber.Kind kind, RightsWordsView words) {
        return switch (kind) {
            case INVENTION -> words.invention();
            case UTILITY_MODEL -> words.utilityModel();
            case DESIGN -> words.design();
        };
    }

    /// A party that stands in the case as several is offered once.
    private static List<FieldView.Option> parties(StandingsView standings, RightsWordsView words) {
        var named = standings.parties().stream()
                .map(StandingsView.Standing::party)
                .collect(Collectors.toMap(
                        party -> party.id().toString(), Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(one -> new FieldView.Option(one.getKey(), one.getValue().name()));
        return Stream.concat(named, Stream.of(new FieldView.Option("", words.notAParty())))
                .toList();
    }

    /// A right by the id in the form or the address.
    static Optional<java.util.UUID> id(String typed) {
        try {
            return Optional.of(java.util.UUID.fromString(typed));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
