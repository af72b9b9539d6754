package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.DayText;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.aid.AidNeed;
import cn.zhibao.portal.aid.EnterpriseSize;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// The form that takes in a request for help, as it was sent.
///
/// @param typed what was typed, by field
public record AidFormRequest(String key, Map<String, String> typed) {

    private static final List<String> NAMES = List.of(
            "region", "kind", "name", "creditCode", "size", "contact", "need", "request", "station", "receivedOn");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_STATION = 100;
    private static final int LONGEST_REQUEST = 1000;

    static AidFormRequest blank(List<RegionCode> regions) {
        var region = regions.size() == 1 ? regions.getFirst().digits() : "";
        return new AidFormRequest(UUID.randomUUID().toString(), Map.of("region", region, "kind", "ORGANISATION"));
    }

    static AidFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        NAMES.forEach(name -> typed.put(name, RegisterRequest.text(form, name)));
        return new AidFormRequest(RegisterRequest.text(form, "key"), Map.copyOf(typed));
    }

    /// The fields as they were filled in, each with what is wrong with it.
    List<FieldView> fields(
            List<RegionCode> regions,
            List<String> stations,
            AidWordsView words,
            Lang lang,
            Map<String, String> faults) {
        return Stream.of(
                        FieldView.select("region", "region", words.region(), regions(regions, lang)),
                        FieldView.select("kind", "kind", words.kind(), PartyFormView.kinds(lang)),
                        FieldView.line("name", "name", words.name(), LONGEST_NAME, "", true),
                        FieldView.line("creditCode", "creditCode", words.code(), LONGEST_CODE, words.codeHint(), false),
                        FieldView.select("size", "size", words.size(), sizes(lang))
                                .optional(),
                        FieldView.line("contact", "contact", words.contact(), LONGEST_NAME, words.contactHint(), false),
                        FieldView.select("need", "need", words.need(), needs(lang)),
                        FieldView.text("request", "request", words.request(), LONGEST_REQUEST, words.requestHint()),
                        FieldView.line(
                                        "station",
                                        "station",
                                        words.station(),
                                        LONGEST_STATION,
                                        words.stationHint(),
                                        false)
                                .suggesting(stations),
                        FieldView.day("receivedOn", "receivedOn", words.received(), words.receivedHint(), false))
                .map(field -> field.filled(typed.getOrDefault(field.name(), ""), faults.getOrDefault(field.name(), "")))
                .toList();
    }

    /// What the form itself can tell is missing; the service tells the rest.
    Map<String, String> faults(AidWordsView words, WordsView common) {
        var faults = new LinkedHashMap<String, String>();
        missing(faults, "region", common.faultChoose(words.region()));
        missing(faults, "kind", common.faultChoose(words.kind()));
        missing(faults, "name", common.faultRequired(words.name()));
        missing(faults, "need", common.faultChoose(words.need()));
        missing(faults, "request", common.faultRequired(words.request()));
        var day = typed.getOrDefault("receivedOn", "");
        if (!DayText.meansToday(day) && DayText.read(day).isEmpty()) {
            faults.put("receivedOn", common.faultDate(words.received()));
        }
        return faults;
    }

    private void missing(Map<String, String> faults, String field, String why) {
        if (typed.getOrDefault(field, "").isEmpty()) {
            faults.put(field, why);
        }
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        return AidDeedView.body(typed);
    }

    private static List<FieldView.Option> regions(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    private static List<FieldView.Option> sizes(Lang lang) {
        return Arrays.stream(EnterpriseSize.values())
                .map(size -> new FieldView.Option(size.name(), lang.pick(size)))
                .toList();
    }

    private static List<FieldView.Option> needs(Lang lang) {
        return Arrays.stream(AidNeed.values())
                .map(need -> new FieldView.Option(need.name(), lang.pick(need)))
                .toList();
    }
}
