package cn.zhibao.caseintake.edge;

import cn.zhibao.caseintake.FollowUpCode;
import cn.zhibao.caseintake.ProgressService;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/// How far a matter is, for whoever holds its receipt. No token: the code is what opens it.
@Path("/progress")
public class ProgressResource {

    private static final int LONGEST_NUMBER = 60;

    private final Work work;
    private final ProgressService progress;

    ProgressResource(Work work, ProgressService progress) {
        this.work = work;
        this.progress = progress;
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
}
