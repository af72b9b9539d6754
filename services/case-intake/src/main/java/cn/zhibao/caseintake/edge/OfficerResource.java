package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;

import cn.zhibao.caseintake.HandlingService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

/// The register of officers over HTTP.
@Path("/officers")
public class OfficerResource {

    private final Work work;
    private final HandlingService handling;

    OfficerResource(Work work, HandlingService handling) {
        this.work = work;
        this.handling = handling;
    }

    /// Enters the caller, as the token names them.
    @POST
    @RolesAllowed(OFFICER)
    public Uni<Response> enter() {
        return work.change("", call -> handling.enter(call).map(officer -> new Answer(200, officer, null, null)));
    }

    /// To whom a matter of a region can be given, the least laden first.
    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<List<OfficerView>> list(
            @QueryParam("region") @NotNull @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}") String region) {
        return work.read(call -> handling.officers(RegionCode.of(region), call))
                .map(officers -> officers.stream().map(OfficerView::of).toList());
    }
}
