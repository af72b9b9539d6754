package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.EvidenceRelay;
import cn.zhibao.portal.edge.services.EvidenceView;
import cn.zhibao.portal.edge.services.PageView;
import cn.zhibao.portal.edge.services.PartnerRelay;
import cn.zhibao.portal.edge.services.ReferralRelay;
import cn.zhibao.portal.edge.services.ReferralView;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// The messages of a matter to other offices, and a new one (移送、线索通报).
@Path("/desk/cases/{id}/referrals")
@Blocking
public class CaseReferralResource {

    private static final int UNPROCESSABLE = 422;
    private static final int MOST_PIECES = 50;

    private final VisitorView visitor;
    private final CaseIntakeRelay cases;
    private final EvidenceRelay evidence;
    private final ReferralRelay referrals;
    private final PartnerRelay partners;

    CaseReferralResource(
            VisitorView visitor,
            @RestClient CaseIntakeRelay cases,
            @RestClient EvidenceRelay evidence,
            @RestClient ReferralRelay referrals,
            @RestClient PartnerRelay partners) {
        this.visitor = visitor;
        this.cases = cases;
        this.evidence = evidence;
        this.referrals = referrals;
        this.partners = partners;
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response show(@PathParam("id") UUID id) {
        return page(200, id, ReferralRequest.BLANK, Map.of(), ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({OFFICER, APPROVER})
    public Response send(@PathParam("id") UUID id, MultivaluedMap<String, String> form) {
        var request = ReferralRequest.of(form);
        var faults = request.faults(fields(id, request, Map.of()), visitor.words());
        if (!faults.isEmpty()) {
            return page(UNPROCESSABLE, id, request, faults, ErrorsView.of(fields(id, request, faults)));
        }
        return switch (AskingRelay.await(referrals.send(id, RegisterRequest.text(form, "key"), request.body()))) {
            case Reading.Got<ReferralView>(var sent) ->
                Response.seeOther(URI.create("/desk/referrals/" + sent.id())).build();
            case Reading.Denied<ReferralView>(var problem) -> refused(id, request, problem);
            case Reading.Away<ReferralView> away ->
                page(
                        503,
                        id,
                        request,
                        Map.of(),
                        new ErrorsView(List.of(
                                new ErrorsView.Line("", visitor.referralWords().away()))));
        };
    }

    private Response refused(UUID id, ReferralRequest request, Problem problem) {
        if (problem.isNotFound()) {
            throw new NotFoundException();
        }
        var faults = ErrorsView.byField(problem, visitor.lang());
        var fields = new ArrayList<>(fields(id, request, faults));
        fields.add(
                FieldView.line("evidence", "evidence", visitor.referralWords().evidence(), 0, "", false));
        return page(UNPROCESSABLE, id, request, faults, ErrorsView.of(problem, fields, visitor.lang()));
    }

    private Response page(int status, UUID id, ReferralRequest request, Map<String, String> faults, ErrorsView errors) {
        var file = demand(cases.find(id));
        var page = new CaseReferralsView(
                id,
                file.title() + " · " + file.caseNo(),
                UUID.randomUUID().toString(),
                demand(referrals.ofCase(id)).stream()
                        .map(one -> ReferralRowView.of(one, visitor.lang()))
                        .toList(),
                maySend() ? fields(file.region(), request, faults) : List.of(),
                maySend() ? choices(id, request) : List.of(),
                faults.getOrDefault("evidence", ""),
                errors);
        var shell = visitor.shell(visitor.referralWords().title(), "desk");
        return visitor.page(status, ScreenView.caseReferrals(shell, page));
    }

    private boolean maySend() {
        return visitor.person().isAny(Role.OFFICER, Role.APPROVER);
    }

    private List<FieldView> fields(UUID id, ReferralRequest request, Map<String, String> faults) {
        return fields(demand(cases.find(id)).region(), request, faults);
    }

    private List<FieldView> fields(String region, ReferralRequest request, Map<String, String> faults) {
        return request.fields(demand(partners.list(region)), visitor.referralWords(), visitor.lang(), faults);
    }

    private List<CaseReferralsView.Choice> choices(UUID id, ReferralRequest request) {
        return AskingRelay.await(evidence.ofCase(id, MOST_PIECES))
                .value()
                .map(PageView<EvidenceView>::items)
                .orElse(List.of())
                .stream()
                .map(piece -> CaseReferralsView.Choice.of(piece, request.evidence()))
                .toList();
    }

    private static <T> T demand(Uni<T> asked) {
        return switch (AskingRelay.await(asked)) {
            case Reading.Got<T>(var got) -> got;
            case Reading.Denied<T> denied -> throw new NotFoundException();
            case Reading.Away<T> away -> throw new ServiceUnavailableException();
        };
    }
}
