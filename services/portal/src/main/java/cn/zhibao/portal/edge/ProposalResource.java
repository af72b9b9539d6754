package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.OFFICER;

import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.CaseIntakeRelay;
import cn.zhibao.portal.edge.services.CaseView;
import cn.zhibao.portal.edge.services.DistributionRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/// What the rules propose for the matters that nobody has (自动分派建议), and assigning as they propose.
@Path("/desk/distribution/proposals")
@Blocking
public class ProposalResource {

    private static final int MOST = 20;

    private final VisitorView visitor;
    private final DistributionRelay distribution;
    private final CaseIntakeRelay cases;

    ProposalResource(
            VisitorView visitor, @RestClient DistributionRelay distribution, @RestClient CaseIntakeRelay cases) {
        this.visitor = visitor;
        this.distribution = distribution;
        this.cases = cases;
    }

    /// A matter as it was seen, and for whom it was proposed.
    private record Picked(UUID id, String seen, String handler) {

        static Picked of(String sent) {
            var parts = sent.split("@", 3);
            if (parts.length < 3) {
                throw new BadRequestException();
            }
            try {
                return new Picked(UUID.fromString(parts[0]), "\"" + Integer.parseInt(parts[1]) + "\"", parts[2]);
            } catch (IllegalArgumentException notOurForm) {
                throw new BadRequestException(notOurForm);
            }
        }
    }

    @GET
    @RolesAllowed({OFFICER, APPROVER})
    public Response show() {
        return page("", List.of());
    }

    /// One after the other, as they were proposed: each turn hangs on the one before.
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response assign(MultivaluedMap<String, String> form) {
        var key = RegisterRequest.text(form, "key");
        var picked = Objects.requireNonNullElse(form.get("case"), List.<String>of()).stream()
                .limit(MOST)
                .map(Picked::of)
                .toList();
        var done = 0;
        var passed = new ArrayList<String>();
        for (var one : picked) {
            switch (AskingRelay.await(cases.change(
                    one.id(), "distribution", one.seen(), key + "." + one.id(), Map.of("handler", one.handler())))) {
                case Reading.Got<CaseView> got -> done++;
                case Reading.Denied<CaseView>(var problem) ->
                    passed.add(problem.isStale() ? visitor.worklistWords().skipChanged() : problem.in(visitor.lang()));
                case Reading.Away<CaseView> away ->
                    passed.add(visitor.worklistWords().skipAway());
            }
        }
        var words = visitor.worklistWords();
        return page(
                picked.isEmpty()
                        ? words.nonePicked()
                        : passed.isEmpty() ? words.done(done) : words.doneSkipped(done, passed.size()),
                passed);
    }

    private Response page(String said, List<String> passed) {
        var words = visitor.deskWords();
        var waiting = AskingRelay.await(distribution.proposals(MOST));
        return visitor.page(ScreenView.proposals(
                visitor.shell(words.proposals(), "desk"),
                new ProposalsPageView(
                        UUID.randomUUID().toString(),
                        visitor.person().isAny(Role.APPROVER),
                        waiting.value().orElse(List.of()).stream()
                                .map(one -> ProposalsPageView.row(one, words))
                                .toList(),
                        said,
                        passed.stream().distinct().toList(),
                        waiting.value().isPresent() ? "" : visitor.words().awayList())));
    }
}
