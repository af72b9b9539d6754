package cn.zhibao.caseintake.edge;

import static cn.zhibao.chassis.access.Role.Names.APPROVER;
import static cn.zhibao.chassis.access.Role.Names.AUDITOR;
import static cn.zhibao.chassis.access.Role.Names.INSPECTOR;
import static cn.zhibao.chassis.access.Role.Names.LEADER;
import static cn.zhibao.chassis.access.Role.Names.MEDIATOR;
import static cn.zhibao.chassis.access.Role.Names.OFFICER;
import static cn.zhibao.chassis.access.Role.Names.REVIEWER;
import static cn.zhibao.chassis.access.Role.Names.STATISTICIAN;

import cn.zhibao.caseintake.search.Found;
import cn.zhibao.caseintake.search.SearchService;
import cn.zhibao.caseintake.search.SearchTerm;
import cn.zhibao.chassis.http.Work;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/// Search over HTTP.
@Path("/search")
public class SearchResource {

    private final Work work;
    private final SearchService search;

    SearchResource(Work work, SearchService search) {
        this.work = work;
        this.search = search;
    }

    /// @param q what is remembered of a case, a right or a party
    @GET
    @RolesAllowed({OFFICER, APPROVER, REVIEWER, MEDIATOR, INSPECTOR, STATISTICIAN, LEADER, AUDITOR})
    public Uni<Found> find(
            @QueryParam("q") @NotNull @Size(max = SearchTerm.MOST) @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*") String q) {
        return work.read(call -> search.find(SearchTerm.of(q), call));
    }
}
