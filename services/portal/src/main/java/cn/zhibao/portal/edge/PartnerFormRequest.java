package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.Lang;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.referral.PartnerKind;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The form of a new partner office as it was sent: what was typed, by field.
record PartnerFormRequest(Map<String, String> typed) {

    static final int MOST_NAME = 80;
    static final int MOST_ENGLISH = 120;
    private static final int MOST_PLACE = 6;
    private static final int MOST_CONTACT = 200;
    private static final List<String> FIELDS = List.of("region", "kind", "zh", "en", "place", "contact");

    /// Nothing typed yet, for the register of a region.
    static PartnerFormRequest blank(String region) {
        return new PartnerFormRequest(Map.of("region", region));
    }

    static PartnerFormRequest of(MultivaluedMap<String, String> form) {
        var typed = new LinkedHashMap<String, String>();
        FIELDS.forEach(name -> typed.put(name, RegisterRequest.text(form, name).strip()));
        typed.put("key", RegisterRequest.text(form, "key"));
        return new PartnerFormRequest(typed);
    }

    String key() {
        return typed.getOrDefault("key", "");
    }

    String region() {
        return typed.getOrDefault("region", "");
    }

    /// The body of the request to case-intake.
    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        FIELDS.forEach(name -> {
            var text = typed.getOrDefault(name, "");
            if (!text.isEmpty()) {
                body.put(name, text);
            }
        });
        return body;
    }

    List<FieldView> fields(List<RegionCode> regions, PartnersWordsView words, Lang lang, Map<String, String> faults) {
        var fields = List.of(
                FieldView.line("zh", "zh", words.name(), MOST_NAME, words.nameHint(), true),
                FieldView.select("kind", "kind", words.kind(), kinds(lang)),
                FieldView.line("en", "en", words.english(), MOST_ENGLISH, words.englishHint(), false),
                FieldView.line("place", "place", words.place(), MOST_PLACE, words.placeHint(), false),
                FieldView.line("contact", "contact", words.contact(), MOST_CONTACT, words.contactHint(), false),
                FieldView.select("region", "region", words.region(), regions(regions, lang)));
        return DistributionPageView.filled(fields, typed, faults);
    }

    static List<FieldView.Option> regions(List<RegionCode> regions, Lang lang) {
        return regions.stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), lang)))
                .toList();
    }

    private static List<FieldView.Option> kinds(Lang lang) {
        return Arrays.stream(PartnerKind.values())
                .map(kind -> new FieldView.Option(kind.name(), lang.pick(kind)))
                .toList();
    }
}
