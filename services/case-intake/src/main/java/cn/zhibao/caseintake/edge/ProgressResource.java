package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.FollowUpCode;
import cn.zhibao.caseintake.Progress;
import cn.zhibao.caseintake.ProgressService;
import cn.zhibao.caseintake.satisfaction.SatisfactionService;
import cn.zhibao.chassis.http.Answer;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/// How far a matter is, for whoever holds its receipt. No token: the code is what opens it.
@Path("/progress")
public class ProgressResource {

    private static final int LONGEST_NUMBER = 60;

    private final Work work;
    private final ProgressService progress;
    private final SatisfactionService satisfaction;

    ProgressResource(Work work, ProgressService progress, SatisfactionService satisfaction) {
        this.work = work;
        this.progress = progress;
        this.satisfaction = satisfaction;
    }

    @GET
    @PermitAll
    public Uni<Response> progress(
            @QueryParam("caseNo") @NotNull @Size(max = LONGEST_NUMBER) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
                    String caseNo,
            @QueryParam("code") @NotNull @Size(max = FollowUpCode.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*")
                    String code) {
        return work.open(() -> progress.progress(caseNo.strip(), FollowUpCode.typed(code)))
                .map(found -> Response.ok(ProgressView.of(found))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    /// Takes the answer of whoever brought a matter that is over. Without the right code it looks as if there were no
    /// such matter, as above.
    @POST
    @Path("/satisfaction")
    @PermitAll
    public Uni<Response> answer(@Valid @NotNull AnswerSurveyRequest request) {
        var caseNo = request.caseNo().strip();
        var code = FollowUpCode.typed(request.code());
        return work.changeOpen(
                () -> progress.progress(caseNo, code).map(Progress::region),
                call -> satisfaction
                        .answer(caseNo, code, request.command(call), call)
                        .map(kept -> Answer.kept(Map.of("answeredOn", kept.answeredOn()))));
    }
}
