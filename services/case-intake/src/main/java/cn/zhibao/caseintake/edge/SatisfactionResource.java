package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.satisfaction.SatisfactionService;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Year;

/// How satisfied those were whose matters ended in a year, with the answers behind the number (办件满意度).
@Path("/satisfaction")
public class SatisfactionResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Work work;
    private final SatisfactionService satisfaction;

    SatisfactionResource(Work work, SatisfactionService satisfaction) {
        this.work = work;
        this.satisfaction = satisfaction;
    }

    /// Of the matters that ended in a year, with the answers behind the number.
    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<SatisfactionYearView> of(
            @QueryParam("region") @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}") String region,
            @QueryParam("year") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {
        return work.read(call -> satisfaction.of(RegionCode.of(region), Year.of(year), call))
                .map(SatisfactionYearView::of);
    }
}
