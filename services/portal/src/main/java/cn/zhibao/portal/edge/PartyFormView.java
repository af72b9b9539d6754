package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.PartyKind;
import cn.zhibao.contracts.reference.PartyRole;
import cn.zhibao.portal.Lang;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The form that adds a party to a case.
public record PartyFormView(UUID caseId, int version, String key, List<FieldView> fields, ErrorsView errors) {

    static PartyFormView of(UUID caseId, int version, PartyWordsView words, Lang lang) {
        return new PartyFormView(caseId, version, UUID.randomUUID().toString(), fields(words, lang), ErrorsView.NONE);
    }

    static List<FieldView> fields(PartyWordsView words, Lang lang) {
        return Stream.of(
                        FieldView.select("party-role", "role", words.fieldRole(), roles(lang)),
                        FieldView.select("party-kind", "kind", words.fieldKind(), kinds(lang)),
                        FieldView.line("party-name", "name", words.fieldName(), PartiesRequest.LONGEST, "", true),
                        FieldView.line(
                                "party-creditCode",
                                "creditCode",
                                words.fieldCode(),
                                PartiesRequest.LONGEST_CODE,
                                words.fieldCodeHint(),
                                false),
                        FieldView.line(
                                "party-address", "address", words.fieldAddress(), PartiesRequest.LONGEST, "", false),
                        FieldView.line(
                                "party-phone", "phone", words.fieldPhone(), PartiesRequest.LONGEST_CODE, "", false))
                .toList();
    }

    static List<FieldView> filled(List<FieldView> fields, Map<String, String> typed, Map<String, String> faults) {
        return fields.stream()
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(PartyKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind.zh(), kind.en())))
                .toList();
    }

    private static List<FieldView.Option> roles(Lang lang) {
        return Arrays.stream(PartyRole.values())
                .map(role -> new FieldView.Option(role.name(), lang.pick(role.zh(), role.en())))
                .toList();
    }
}
