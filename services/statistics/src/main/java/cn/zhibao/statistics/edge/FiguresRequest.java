package cn.zhibao.statistics.edge;

import cn.zhibao.chassis.problem.CommonRefusal;
import cn.zhibao.chassis.problem.FieldFault;
import cn.zhibao.chassis.problem.Refused;
import cn.zhibao.contracts.reference.Procedure;
import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.statistics.FiguresQuery;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The question `?region=371071&year=2024&procedure=PENALTY`. Everything that is wrong with it is named at once.
public class FiguresRequest {

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    @QueryParam("region")
    @Nullable
    String region;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("procedure")
    @Nullable
    String procedure;

    FiguresQuery query() {
        var faults = new ArrayList<FieldFault>();
        var place = region(faults);
        var term = year(faults);
        var kind = procedure(faults);
        if (place.isEmpty() || term.isEmpty() || !faults.isEmpty()) {
            throw new Refused(CommonRefusal.INVALID, faults);
        }
        return new FiguresQuery(place.get(), term.get(), kind);
    }

    private Optional<RegionCode> region(List<FieldFault> faults) {
        if (region == null || !RegionCode.isValid(region)) {
            faults.add(new FieldFault(
                    "region",
                    "必填，应为 2、4 或 6 位行政区划代码，如 371071",
                    "takes a region code of 2, 4 or 6 digits such as 371071"));
            return Optional.empty();
        }
        return Optional.of(RegionCode.of(region));
    }

    private Optional<Integer> year(List<FieldFault> faults) {
        if (year == null || !YEAR.matcher(year).matches()) {
            faults.add(new FieldFault("year", "必填，应为 1900 至 2099 的年份", "takes a year from 1900 to 2099"));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(year));
    }

    private @Nullable Procedure procedure(List<FieldFault> faults) {
        if (procedure == null || procedure.isEmpty()) {
            return null;
        }
        for (var known : Procedure.values()) {
            if (known.name().equals(procedure)) {
                return known;
            }
        }
        var allowed = Arrays.stream(Procedure.values()).map(Procedure::name).collect(Collectors.joining(", "));
        faults.add(new FieldFault("procedure", "只能是 " + allowed, "must be one of " + allowed));
        return null;
    }
}
