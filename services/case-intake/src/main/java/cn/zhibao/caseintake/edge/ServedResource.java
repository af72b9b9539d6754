package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.aid.ServedService;
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

/// How many enterprises rights-aid served in a year, with the list behind the number.
@Path("/served-enterprises")
public class ServedResource {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Work work;
    private final ServedService served;

    ServedResource(Work work, ServedService served) {
        this.work = work;
        this.served = served;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, STATISTICIAN, LEADER, AUDITOR})
    public Uni<ServedView> served(
            @QueryParam("region") @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}") String region,
            @QueryParam("year") @NotNull @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year) {
        return work.read(call -> served.of(RegionCode.of(region), Year.of(year), call))
                .map(ServedView::of);
    }
}
