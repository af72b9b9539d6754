package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.contracts.reference.RightKind;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.steps.CampaignKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of a campaign as it was sent: what was typed, by field. Each right it aims at is a box of its own.
record CampaignFormRequest(Map<String, String> typed) {

    private static final String AIM = "aim.";
    private static final int MOST_NAME = 80;
    private static final int MOST_TEXT = 200;

    /// A right it may aim at.
    public record Aim(String field, String label, boolean isTicked) {}

    static CampaignFormRequest blank() {
        return new CampaignFormRequest(Map.of());
    }

    static CampaignFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        form.keySet().stream()
                .filter(name -> !name.equals("csrf-token"))
                .forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return new CampaignFormRequest(typed);
    }

    String key() {
        return typed.getOrDefault("key", "");
    }

    /// The body of the request to case-intake; what is no day goes as it stands and is refused by its name.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        for (var name : List.of("name", "kind", "region", "place", "organiser", "complaintBody")) {
            put(body, name, typed.getOrDefault(name, ""));
        }
        for (var name : List.of("from", "until")) {
            var text = typed.getOrDefault(name, "");
            put(body, name, DayText.read(text).map(Object::toString).orElse(text));
        }
        body.put(
                "aims",
                Arrays.stream(RightKind.values())
                        .map(Enum::name)
                        .filter(code -> typed.containsKey(AIM + code))
                        .toList());
        return body;
    }

    List<FieldView> fields(
            List<RegionCode> regions, CampaignsWordsView words, WordsView own, Lang lang, Map<String, String> faults) {
        var fields = List.of(
                FieldView.line("name", "name", words.name(), MOST_NAME, words.nameHint(), true),
                FieldView.select("kind", "kind", words.kind(), kinds(lang)),
                FieldView.select("region", "region", own.fieldRegion(), regions(regions, lang)),
                FieldView.day("from", "from", words.from(), "", true),
                FieldView.day("until", "until", words.until(), "", true),
                FieldView.line("place", "place", words.place(), MOST_TEXT, words.placeHint(), false),
                FieldView.line("organiser", "organiser", words.organiser(), MOST_TEXT, "", false),
                FieldView.line(
                        "complaintBody",
                        "complaintBody",
                        words.complaintBody(),
                        MOST_TEXT,
                        words.complaintBodyHint(),
                        false));
        return DistributionPageView.filled(fields, typed, faults);
    }

    List<Aim> aims(Lang lang) {
        return Arrays.stream(RightKind.values())
                .map(right -> new Aim(
                        AIM + right.name(), lang.pick(right.zh(), right.en()), typed.containsKey(AIM + right.name())))
                .toList();
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(CampaignKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }

    private static List<FieldView.Option> regions(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    private static void put(Map<String, Object> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }
}
