package cn.zhibao.portal.edge;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What the address of a page of yearly figures asks for: of which region, of which year.
///
/// @param place the region's digits; the visitor's own where none is named
/// @param typed the year as it stands in the field
/// @param year none where what was typed is no year
record YearlyRequest(String place, String typed, OptionalInt year) {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}|2100");

    /// Left out, it is the year it is.
    static YearlyRequest of(VisitorView visitor, String region, String year) {
        var place = Optional.of(region)
                .filter(RegionCode::isValid)
                .map(RegionCode::of)
                .or(() -> visitor.person().homeRegion())
                .map(RegionCode::digits)
                .orElse("");
        var asked = year.isBlank() ? Integer.toString(visitor.year()) : year.strip();
        var known = YEAR.matcher(asked).matches() ? OptionalInt.of(Integer.parseInt(asked)) : OptionalInt.empty();
        return new YearlyRequest(place, asked, known);
    }

    /// The regions a visitor may choose.
    static List<FieldView.Option> regions(VisitorView visitor) {
        return RegionName.within(visitor.person().regions()).stream()
                .map(code -> new FieldView.Option(code.digits(), RegionName.withCode(code.digits(), visitor.lang())))
                .toList();
    }
}
