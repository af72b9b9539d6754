package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;

import cn.zhibao.caseintake.referral.Partner;
import cn.zhibao.caseintake.referral.PartnerService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Call;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.contracts.reference.RegionCode;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The offices with which matters are shared, over HTTP (协作单位): what came with the system, and what each office says
/// of it in a register of its own.
@Path("/partners")
public class PartnerResource {

    private final Work work;
    private final PartnerService partners;

    PartnerResource(Work work, PartnerService partners) {
        this.work = work;
        this.partners = partners;
    }

    /// @param region the office whose register it is; without it that of the caller's first region
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Uni<List<PartnerView>> list(
            @QueryParam("region") @Nullable @Pattern(regexp = "[1-9][0-9](?:[0-9]{2}){0,2}") String region) {
        return work.read(call -> partners.all(Optional.ofNullable(region).map(RegionCode::of), call)
                .map(all -> all.stream().map(one -> PartnerView.of(one, call)).toList()));
    }

    @POST
    @RolesAllowed(APPROVER)
    public Uni<Response> add(@Valid @NotNull ListPartnerRequest request) {
        return work.change(
                request,
                call -> partners.list(request.command(), call)
                        .map(one -> Answer.created(
                                "/partners?region=" + request.region(), one.version(), PartnerView.of(one, call))));
    }

    @POST
    @Path("/{code}/renaming")
    @RolesAllowed(APPROVER)
    public Uni<Response> rename(@PathParam("code") String code, @Valid @NotNull RenamePartnerRequest request) {
        return change(
                request,
                call -> partners.rename(
                        RegionCode.of(request.region()),
                        code,
                        request.zh().strip(),
                        RequestAidRequest.said(request.en()),
                        call));
    }

    @POST
    @Path("/{code}/confirmation")
    @RolesAllowed(APPROVER)
    public Uni<Response> confirm(@PathParam("code") String code, @Valid @NotNull ConfirmPartnerRequest request) {
        return change(
                request, call -> partners.confirm(RegionCode.of(request.region()), code, request.found(call), call));
    }

    @POST
    @Path("/{code}/end")
    @RolesAllowed(APPROVER)
    public Uni<Response> end(@PathParam("code") String code, @Valid @NotNull EndPartnerRequest request) {
        return change(request, call -> partners.end(RegionCode.of(request.region()), code, call));
    }

    private Uni<Response> change(Object request, Function<Call, Uni<Partner>> deed) {
        return work.change(
                request, call -> deed.apply(call).map(one -> Answer.changed(one.version(), PartnerView.of(one, call))));
    }
}
