package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.answers.Problem;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The parties in the registration form as they were sent: one block a role, each of which may stay empty.
///
/// @param typed what stands in the fields, by their names: `respondent.creditCode`
record PartiesRequest(Map<String, String> typed) {

    static final int LONGEST = 200;
    static final int LONGEST_CODE = 60;

    private static final int LEAST_TERM = 2;
    private static final List<PartyRole> ROLES =
            List.of(PartyRole.RESPONDENT, PartyRole.RIGHT_HOLDER, PartyRole.COMPLAINANT);
    private static final List<String> SAID = List.of("name", "creditCode", "address", "phone", "partyId");
    private static final Pattern PLACE = Pattern.compile("parties\\[(\\d{1,2})]\\.(\\w+)");

    static PartiesRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        for (var role : ROLES) {
            Stream.concat(Stream.of("kind"), SAID.stream())
                    .map(field -> name(role, field))
                    .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        }
        return new PartiesRequest(Map.copyOf(typed));
    }

    /// The blocks as they were filled in, each field with what is wrong with it.
    List<PartyBlockView> blocks(PartyWordsView words, Lang lang, Map<String, String> faults) {
        return ROLES.stream()
                .map(role -> new PartyBlockView(
                        slug(role),
                        lang.pick(role.zh(), role.en()),
                        role == PartyRole.RESPONDENT || isFilled(role),
                        fields(role, words, lang, faults)))
                .toList();
    }

    List<FieldView> fields(PartyWordsView words, Lang lang, Map<String, String> faults) {
        return blocks(words, lang, faults).stream()
                .flatMap(block -> block.fields().stream())
                .toList();
    }

    /// The parties in the body of the request to case-intake.
    List<Map<String, String>> body() {
        return filled().map(this::party).toList();
    }

    /// The same refusal with the faults of parties on the fields of this form.
    Problem onFields(Problem problem) {
        var roles = filled().toList();
        return new Problem(
                problem.status(),
                problem.type(),
                problem.title(),
                problem.titleEn(),
                problem.detail(),
                problem.faults().stream()
                        .map(fault ->
                                new Problem.Fault(field(fault.field(), roles), fault.message(), fault.messageEn()))
                        .toList());
    }

    /// What there is to look for while the respondent is written down: a code, or else a name.
    Optional<String> respondent() {
        return Stream.of("creditCode", "name")
                .map(field -> typed(PartyRole.RESPONDENT, field))
                .filter(text -> text.length() >= LEAST_TERM)
                .findFirst();
    }

    /// What is told of the respondent in one field, where it is enough to look for.
    @Nullable
    String respondent(String field) {
        var text = typed(PartyRole.RESPONDENT, field);
        return text.length() < LEAST_TERM ? null : text;
    }

    String chosenRespondent() {
        return typed(PartyRole.RESPONDENT, "partyId");
    }

    private Stream<PartyRole> filled() {
        return ROLES.stream().filter(this::isFilled);
    }

    private boolean isFilled(PartyRole role) {
        return SAID.stream().anyMatch(field -> !typed(role, field).isEmpty());
    }

    private Map<String, String> party(PartyRole role) {
        var party = new LinkedHashMap<String, String>();
        party.put("role", role.name());
        if (!typed(role, "partyId").isEmpty()) {
            party.put("partyId", typed(role, "partyId"));
            return party;
        }
        Stream.of("kind", "name", "creditCode", "address", "phone")
                .filter(field -> !typed(role, field).isEmpty())
                .forEach(field -> party.put(field, typed(role, field)));
        return party;
    }

    private List<FieldView> fields(PartyRole role, PartyWordsView words, Lang lang, Map<String, String> faults) {
        var whose = lang.pick(role.zh(), role.en());
        var kind = FieldView.select(
                id(role, "kind"), name(role, "kind"), words.fieldKindOf(whose), PartyFormView.kinds(lang));
        var common = Stream.of(line(role, "name", words.fieldNameOf(whose), LONGEST, ""), kind.optional());
        var others = role == PartyRole.COMPLAINANT
                ? Stream.of(
                        line(role, "phone", words.fieldPhoneOf(whose), LONGEST_CODE, ""),
                        line(role, "address", words.fieldAddressOf(whose), LONGEST, ""))
                : Stream.of(line(role, "creditCode", words.fieldCodeOf(whose), LONGEST_CODE, words.fieldCodeHint()));
        return Stream.concat(common, others)
                .map(field -> field.filled(shown(role, field), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// Most respondents and holders of rights are organisations, most complainants are people.
    private String shown(PartyRole role, FieldView field) {
        var text = typed.getOrDefault(field.name(), "");
        return text.isEmpty() && field.isSelect()
                ? (role == PartyRole.COMPLAINANT ? PartyKind.PERSON : PartyKind.ORGANISATION).name()
                : text;
    }

    private static FieldView line(PartyRole role, String field, String label, int most, String hint) {
        return FieldView.line(id(role, field), name(role, field), label, most, hint, false);
    }

    private String typed(PartyRole role, String field) {
        return typed.getOrDefault(name(role, field), "");
    }

    private static String field(String path, List<PartyRole> roles) {
        var place = PLACE.matcher(path);
        if (!place.matches() || Integer.parseInt(place.group(1)) >= roles.size()) {
            return path;
        }
        return name(roles.get(Integer.parseInt(place.group(1))), place.group(2));
    }

    private static String name(PartyRole role, String field) {
        return slug(role) + "." + field;
    }

    private static String id(PartyRole role, String field) {
        return slug(role) + "-" + field;
    }

    private static String slug(PartyRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
