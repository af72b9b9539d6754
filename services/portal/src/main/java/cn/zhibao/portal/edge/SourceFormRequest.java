package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.SourceKind;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.steps.Channel;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The form of a further source, as it was filled in.
///
/// @param draft the registration that is attached instead of being sent; empty where there is none
/// @param isKept whether that registration is kept and can be gone on with
/// @param mayGoOn whether the number was found elsewhere, and somebody may go on knowingly
record SourceFormRequest(
        String version, String key, String draft, boolean isKept, boolean mayGoOn, Map<String, String> typed) {

    /// The problem of a number that another case bears.
    static final String ELSEWHERE = "/problems/case-intake/source-elsewhere";

    static final int LONGEST_NAME = 200;
    static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NOTE = 500;
    private static final String YES = "true";
    private static final List<String> TEXTS = List.of("source", "channel", "number", "sender", "note");
    private static final List<String> ANSWERS = List.of("byTheSame", "knowingly");

    static SourceFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        TEXTS.forEach(field -> typed.put(field, RegisterRequest.text(form, field)));
        ANSWERS.forEach(field -> typed.put(field, RegisterRequest.text(form, field)));
        typed.put("receivedOn", RegisterRequest.text(form, "receivedOn"));
        return new SourceFormRequest(
                RegisterRequest.text(form, "version"),
                RegisterRequest.text(form, "key"),
                RegisterRequest.text(form, "draft"),
                RegisterRequest.text(form, "kept").equals(YES),
                !typed.getOrDefault("knowingly", "").isEmpty(),
                typed);
    }

    static SourceFormRequest blank() {
        return new SourceFormRequest("", "", "", false, false, Map.of());
    }

    /// What is typed into a registration already, to be attached instead.
    ///
    /// @param isKept whether its draft is kept
    static SourceFormRequest instead(RegisterRequest matter, OriginRequest origin, boolean isKept) {
        return new SourceFormRequest(
                "",
                "",
                matter.draft().map(UUID::toString).orElse(""),
                isKept,
                false,
                Map.of(
                        "source",
                        matter.source(),
                        "channel",
                        matter.channel(),
                        "number",
                        origin.number(),
                        "sender",
                        origin.sender(),
                        "receivedOn",
                        matter.receivedOn(),
                        "note",
                        matter.title()));
    }

    /// The same form where the number was found elsewhere.
    SourceFormRequest offeringToGoOn() {
        return new SourceFormRequest(version, key, draft, isKept, true, typed);
    }

    String seen() {
        return "\"" + version + "\"";
    }

    Optional<UUID> draftId() {
        return RightFormRequest.id(draft);
    }

    List<FieldView> fields(SourcesWordsView words, Lang lang, Map<String, String> faults) {
        var fields = new ArrayList<>(List.of(
                FieldView.select("source-source", "source", words.kind(), kinds(lang)),
                FieldView.select("source-channel", "channel", words.channel(), channels(lang)),
                line("number", words.number(), LONGEST_NUMBER, words.numberHint()),
                line("sender", words.sender(), LONGEST_NAME, words.senderHint()),
                FieldView.day("source-receivedOn", "receivedOn", words.receivedOn(), words.receivedOnHint(), false),
                FieldView.text("source-note", "note", words.note(), LONGEST_NOTE, words.noteHint()),
                yesOrNo("source-byTheSame", "byTheSame", words.byTheSame(), words.byTheSameHint(), words)));
        if (mayGoOn) {
            fields.add(yesOrNo("source-knowingly", "knowingly", words.knowingly(), words.knowinglyHint(), words));
        }
        return fields.stream()
                .map(field -> field.filled(said(field.name()), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// What the form itself can tell is wrong; the service tells the rest.
    Map<String, String> faults(SourcesWordsView sources, WordsView words) {
        var faults = new LinkedHashMap<String, String>();
        if (said("source").isEmpty()) {
            faults.put("source", words.faultChoose(sources.kind()));
        }
        if (said("channel").isEmpty()) {
            faults.put("channel", words.faultChoose(sources.channel()));
        }
        if (said("note").isEmpty()) {
            faults.put("note", words.faultRequired(sources.note()));
        }
        if (!DayText.meansToday(said("receivedOn"))
                && DayText.read(said("receivedOn")).isEmpty()) {
            faults.put("receivedOn", words.faultDate(sources.receivedOn()));
        }
        return faults;
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        TEXTS.stream().filter(field -> !said(field).isEmpty()).forEach(field -> body.put(field, said(field)));
        ANSWERS.forEach(field -> body.put(field, said(field).equals(YES)));
        DayText.read(said("receivedOn")).ifPresent(day -> body.put("receivedOn", day.toString()));
        return body;
    }

    private String said(String field) {
        return typed.getOrDefault(field, "");
    }

    private static FieldView line(String name, String label, int most, String hint) {
        return FieldView.line("source-" + name, name, label, most, hint, false);
    }

    static FieldView yesOrNo(String id, String name, String label, String hint, SourcesWordsView words) {
        return FieldView.select(
                        id,
                        name,
                        label,
                        List.of(new FieldView.Option("false", words.no()), new FieldView.Option(YES, words.yes())))
                .hinted(hint)
                .optional();
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(SourceKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind.zh(), kind.en())))
                .toList();
    }

    private static List<FieldView.Option> channels(Lang lang) {
        return Arrays.stream(Channel.values())
                .map(channel -> new FieldView.Option(channel.name(), lang.pick(channel)))
                .toList();
    }
}
