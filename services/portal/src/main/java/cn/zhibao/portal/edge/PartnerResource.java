package cn.zhibao.portal.edge;

import static cn.zhibao.portal.Role.Names.APPROVER;
import static cn.zhibao.portal.Role.Names.AUDITOR;
import static cn.zhibao.portal.Role.Names.LEADER;
import static cn.zhibao.portal.Role.Names.OFFICER;
import static cn.zhibao.portal.Role.Names.REVIEWER;

import cn.zhibao.contracts.reference.RegionCode;
import cn.zhibao.portal.RegionName;
import cn.zhibao.portal.Role;
import cn.zhibao.portal.answers.Problem;
import cn.zhibao.portal.answers.Reading;
import cn.zhibao.portal.edge.services.PartnerEntryView;
import cn.zhibao.portal.edge.services.PartnerRelay;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/// The register of partner offices on the desk (协作单位名录).
@Path("/desk/partners")
@Blocking
public class PartnerResource {

    private static final int UNPROCESSABLE = 422;
    private static final String HERE = "/desk/partners";

    private final VisitorView visitor;
    private final PartnerRelay partners;

    PartnerResource(VisitorView visitor, @RestClient PartnerRelay partners) {
        this.visitor = visitor;
        this.partners = partners;
    }

    /// @param region the office whose register it is; without it the reader's first
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response list(@QueryParam("region") @Nullable String region) {
        var office = office(region);
        return list(200, office, PartnerFormRequest.blank(office), Map.of(), ErrorsView.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response add(MultivaluedMap<String, String> form) {
        var request = PartnerFormRequest.of(form);
        return switch (AskingRelay.await(partners.add(request.key(), request.body()))) {
            case Reading.Got<PartnerEntryView>(var partner) -> went(partner.code(), request.region(), "added");
            case Reading.Denied<PartnerEntryView>(var problem) -> {
                var faults = ErrorsView.byField(problem, visitor.lang());
                var errors = ErrorsView.of(problem, fields(request, faults), visitor.lang());
                yield list(UNPROCESSABLE, own(request.region()), request, faults, errors);
            }
            case Reading.Away<PartnerEntryView> away ->
                visitor.page(
                        503,
                        ScreenView.again(
                                visitor.shell(visitor.words().troubleTitle(), "referrals"),
                                HERE,
                                HERE,
                                request.typed()));
        };
    }

    @GET
    @Path("/{partner}")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, LEADER, AUDITOR})
    public Response show(
            @PathParam("partner") String code,
            @QueryParam("region") @Nullable String region,
            @QueryParam("done") @Nullable String done) {
        var words = visitor.partnersWords();
        var said = switch (done) {
            case "added" -> words.doneAdded();
            case "renaming" -> words.doneRenamed();
            case "confirmation" -> words.doneConfirmed();
            case "end" -> words.doneEnded();
            case null, default -> "";
        };
        var office = office(region);
        return show(200, page(find(code, office), office).saying(said));
    }

    /// Renames it, confirms its name, or ends it.
    @POST
    @Path("/{partner}/{noun}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(APPROVER)
    public Response change(
            @PathParam("partner") String code, @PathParam("noun") String noun, MultivaluedMap<String, String> form) {
        var office = RegisterRequest.text(form, "region");
        var known = find(code, office);
        var step = PartnerPageView.steps(known, visitor.partnersWords()).stream()
                .filter(one -> one.noun().equals(noun))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var typed = step.fields().stream()
                .collect(Collectors.toUnmodifiableMap(
                        FieldView::name,
                        field -> RegisterRequest.text(form, field.name()).strip()));
        var seen = "\"" + RegisterRequest.text(form, "version") + "\"";
        var asked = partners.change(code, noun, seen, RegisterRequest.text(form, "key"), step.body(office, typed));
        return switch (AskingRelay.await(asked)) {
            case Reading.Got<PartnerEntryView> got -> went(code, office, noun);
            case Reading.Denied<PartnerEntryView>(var problem)
            when problem.isNotFound() -> throw new NotFoundException();
            case Reading.Denied<PartnerEntryView>(var problem) -> refused(page(known, office), step, typed, problem);
            case Reading.Away<PartnerEntryView> away -> throw new ServiceUnavailableException();
        };
    }

    private Response refused(
            PartnerPageView page, PartnerPageView.Step step, Map<String, String> typed, Problem problem) {
        var tried = step.filled(typed, ErrorsView.byField(problem, visitor.lang()));
        return show(
                problem.isStale() ? problem.status() : UNPROCESSABLE,
                page.failed(tried, ErrorsView.of(problem, tried.fields(), visitor.lang())));
    }

    private PartnerPageView page(PartnerEntryView partner, String office) {
        return PartnerPageView.of(partner, office, visitor.person(), visitor.partnersWords(), visitor.lang());
    }

    private Response show(int status, PartnerPageView page) {
        return visitor.page(status, ScreenView.partner(visitor.shell(page.name(), "referrals"), page));
    }

    private PartnerEntryView find(String code, String office) {
        return switch (AskingRelay.await(partners.list(office.isEmpty() ? null : office))) {
            case Reading.Got<List<PartnerEntryView>>(var all) ->
                all.stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(NotFoundException::new);
            case Reading.Denied<List<PartnerEntryView>> denied -> throw new NotFoundException();
            case Reading.Away<List<PartnerEntryView>> away -> throw new ServiceUnavailableException();
        };
    }

    private Response list(
            int status, String office, PartnerFormRequest request, Map<String, String> faults, ErrorsView errors) {
        var words = visitor.partnersWords();
        var lang = visitor.lang();
        var known = AskingRelay.await(partners.list(office.isEmpty() ? null : office));
        if (known instanceof Reading.Denied<List<PartnerEntryView>>) {
            throw new NotFoundException();
        }
        var regions = regions();
        var choice = FieldView.select("office", "region", words.office(), PartnerFormRequest.regions(regions, lang))
                .filled(office, "");
        return visitor.page(
                status,
                ScreenView.partners(
                        visitor.shell(words.title(), "referrals"),
                        new PartnersPageView(
                                request.key().isEmpty() ? UUID.randomUUID().toString() : request.key(),
                                visitor.person().isAny(Role.APPROVER),
                                regions.size() > 1 ? List.of(choice) : List.of(),
                                known.value().orElse(List.of()).stream()
                                        .map(one -> PartnersPageView.row(one, office, words, lang))
                                        .toList(),
                                fields(request, faults),
                                known.value().isPresent() ? "" : words.away(),
                                errors)));
    }

    private List<FieldView> fields(PartnerFormRequest request, Map<String, String> faults) {
        return request.fields(regions(), visitor.partnersWords(), visitor.lang(), faults);
    }

    private List<RegionCode> regions() {
        return RegionName.within(visitor.person().regions());
    }

    /// The office that was named, otherwise the reader's first.
    private String office(@Nullable String named) {
        return named == null || named.isEmpty()
                ? visitor.person().regions().stream()
                        .findFirst()
                        .map(RegionCode::digits)
                        .orElse("")
                : named;
    }

    /// The office that was named where the reader belongs to it, otherwise the reader's first.
    private String own(String named) {
        return regions().stream()
                .map(RegionCode::digits)
                .filter(named::equals)
                .findFirst()
                .orElseGet(() -> office(null));
    }

    private static Response went(String code, String office, String done) {
        return Response.seeOther(URI.create(HERE + "/" + code + "?region=" + office + "&done=" + done))
                .build();
    }
}
