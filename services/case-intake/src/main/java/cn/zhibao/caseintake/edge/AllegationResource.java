package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.CaseFile;
import cn.zhibao.caseintake.RightNumber;
import cn.zhibao.caseintake.alike.AlikeCase;
import cn.zhibao.caseintake.alike.AlikeService;
import cn.zhibao.caseintake.alike.AskedMatter;
import cn.zhibao.caseintake.allegation.AllegationService;
import cn.zhibao.caseintake.sources.SenderNumber;
import cn.zhibao.chassis.clock.Timekeeper;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import cn.zhibao.chassis.store.Now;
import cn.zhibao.contracts.reference.RightKind;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is alleged in a matter, and which other matters are alike, over HTTP.
@Path("/cases")
public class AllegationResource {

    private final Work work;
    private final AllegationService allegations;
    private final AlikeService alike;
    private final Timekeeper timekeeper;
    private final Now now;

    AllegationResource(Work work, AllegationService allegations, AlikeService alike, Timekeeper timekeeper, Now now) {
        this.work = work;
        this.allegations = allegations;
        this.alike = alike;
        this.timekeeper = timekeeper;
        this.now = now;
    }

    /// All that was said of it, the newest first.
    @GET
    @Path("/{id}/allegations")
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<List<AllegationView>> of(@PathParam("id") UUID id) {
        return work.read(call -> allegations.of(id, call))
                .map(stated -> stated.stream().map(AllegationView::of).toList());
    }

    @POST
    @Path("/{id}/allegations")
    @RolesAllowed({OFFICER, APPROVER})
    public Uni<Response> state(@PathParam("id") UUID id, @Valid @NotNull StateAllegationRequest request) {
        return work.change(
                request, call -> allegations.state(id, request.command(), call).map(this::changed));
    }

    /// Which matters are alike one that is still being written down.
    ///
    /// @param sourceNumber which the sender gave what came in
    /// @param name of the respondent
    /// @param code the respondent's credit code
    /// @param began the first day of what is alleged
    /// @param ended the last one
    @GET
    @Path("/alike")
    @RolesAllowed(OFFICER)
    public Uni<List<AlikeCase>> alike(
            @QueryParam("right") @Nullable String right,
            @QueryParam("rightNumber") @Nullable @Size(max = RightNumber.MOST) @Pattern(regexp = AllegationRequest.LINE)
                    String rightNumber,
            @QueryParam("sourceNumber")
                    @Nullable
                    @Size(max = SenderNumber.MOST)
                    @Pattern(regexp = AllegationRequest.LINE)
                    String sourceNumber,
            @QueryParam("name") @Nullable @Size(max = 200) @Pattern(regexp = AllegationRequest.LINE) String name,
            @QueryParam("code") @Nullable @Size(max = 60) @Pattern(regexp = AllegationRequest.LINE) String code,
            @QueryParam("goods") @Nullable @Size(max = AllegationRequest.MOST) @Pattern(regexp = AllegationRequest.LINE)
                    String goods,
            @QueryParam("place") @Nullable @Size(max = AllegationRequest.MOST) @Pattern(regexp = AllegationRequest.LINE)
                    String place,
            @QueryParam("link") @Nullable @Size(max = 1000) @Pattern(regexp = AllegationRequest.LINE) String link,
            @QueryParam("began") @Nullable String began,
            @QueryParam("ended") @Nullable String ended) {
        return work.read(call -> {
            var first = NoticeResource.day("began", began, call).orElse(null);
            var last = NoticeResource.day("ended", ended, call).orElse(null);
            var allegation = new AllegationRequest(null, goods, null, place, link, first, last).allegation("");
            var asked = new AskedMatter(
                    number(right, rightNumber),
                    said(sourceNumber).map(typed -> SenderNumber.of("sourceNumber", typed)),
                    said(name),
                    said(code),
                    allegation);
            return alike.find(asked, call);
        });
    }

    private static Optional<RightNumber> number(@Nullable String right, @Nullable String typed) {
        return said(right)
                .flatMap(told -> said(typed)
                        .map(number ->
                                RightNumber.of(SuggestionResource.code(RightKind.class, "right", told), number)));
    }

    private static Optional<String> said(@Nullable String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(said -> !said.isEmpty());
    }

    private Answer changed(CaseFile caseFile) {
        return Answer.changed(caseFile.version(), CaseView.of(caseFile, timekeeper, now.today()));
    }
}
